const { everyEntry } = require("./every.cjs");

everyEntry().then(console.log);
