/** What --help prints. */
export const help = `Checks JSON of the Webfuse API's objects: settings, session information, Spaces, tabs, participants, frames.

  npx webfuse-widget check [files…]   checks files, or standard input without any (or with -)
  npx webfuse-widget schema Tab       prints the JSON Schema of an object
  npx webfuse-widget explain CODE     says what a finding means, such as no_start_trigger; without
                                      a code, lists them

Options of check:
  -t, --type Tab        what the files hold: IntegrationSettings, SessionInfo, Space, Tab,
                        Participant or Frame; an array is checked as a list of them. Without it,
                        the object is taken from "$schema" or from the names of the properties
  --strict              makes every warning an error
  --unknown-keys warn   what an unknown setting is: error, warn or allow
  --max-issues 100      how many findings of a file are listed
  -f, --format pretty   how findings are written: pretty, json, github (annotations of a workflow)
                        or sarif
  --ndjson              each line is a value of its own; so they are in *.ndjson and *.jsonl

  -h, --help            prints this
  -v, --version         prints the version

Exit code: 0 when nothing is wrong, 1 when there are errors, 2 when it was called wrongly or a file
can't be read. Warnings alone leave it at 0, unless --strict is given. NO_COLOR turns colour off.
`;
