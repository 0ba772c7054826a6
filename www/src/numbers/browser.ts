const engines: readonly (readonly [string, RegExp])[] = [
  ["Firefox", /Firefox\/(\d+)/],
  ["Edge", /Edg\/(\d+)/],
  ["Chrome", /Chrome\/(\d+)/],
  ["Safari", /Version\/(\d+\S*) .*Safari/],
];

/** The browser's name and version, as it says itself. */
export function browserName(agent = navigator.userAgent): string {
  for (const [name, pattern] of engines) {
    const version = agent.match(pattern)?.[1];
    if (version) return `${name} ${version}`;
  }
  return agent;
}
