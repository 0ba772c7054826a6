// Named one by one: the guards have more to say to the rest of the package than to its users.
export {
  isFrame,
  isIntegrationSettings,
  isParticipant,
  isSessionInfo,
  isSpace,
  isTab,
} from "../generated/guards.js";
export type * from "../generated/models.js";
