import { render } from "preact";
import { App } from "./app/app.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/panels.css";

const page = document.getElementById("page");
if (page) render(<App />, page);
