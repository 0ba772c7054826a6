// What a <script> defines as WebfuseWidget.
export * from "./index.js";
