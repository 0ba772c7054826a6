use super::documented::documented_values;

documented_values! {
    /// Who has a host's rights in a Space: `Space.host_rights` of the object reference.
    HostRights {
        /// Every participant.
        Everyone = "everyone",
        /// Members of the Space.
        MembersOnly = "members-only",
        /// Admins of the Space.
        AdminsOnly = "admins-only",
    }
}
