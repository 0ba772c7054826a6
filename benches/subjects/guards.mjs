export {
  isFrame,
  isIntegrationSettings,
  isParticipant,
  isSessionInfo,
  isSpace,
  isTab,
} from "webfuse-widget/guards";
