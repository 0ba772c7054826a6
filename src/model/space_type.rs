use super::documented::documented_values;

documented_values! {
    /// What a Space is for: `Space.type` of the object reference.
    SpaceType {
        /// A meeting.
        Meeting = "meeting",
        /// A session in which an agent assists.
        Assisted = "assisted",
        /// A session of one participant.
        Solo = "solo",
    }
}
