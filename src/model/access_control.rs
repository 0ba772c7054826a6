use super::documented::documented_values;

documented_values! {
    /// Who may enter a Space: `Space.access_control` of the object reference.
    AccessControl {
        /// Members of the Space.
        MembersOnly = "members-only",
        /// Everybody in the company that owns the Space.
        Company = "company",
        /// Anybody who has the link.
        Public = "public",
    }
}
