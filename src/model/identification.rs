use super::documented::documented_values;

documented_values! {
    /// What participants must say of themselves: `Space.identification` of the object reference.
    Identification {
        /// Nothing.
        Anonymous = "anonymous",
        /// A name, which nobody checks.
        NameOnly = "name_only",
        /// A verified identity.
        Verified = "verified",
    }
}
