use super::documented::documented_values;

documented_values! {
    /// Who sees a Space listed: `Space.visibility` of the object reference.
    Visibility {
        /// Members of the Space.
        MembersOnly = "members-only",
        /// Everybody in the company that owns the Space.
        Company = "company",
    }
}
