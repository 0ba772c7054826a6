/**
 * Does what a control is for, which may take the control itself away. The focus then goes to the nearest part of the page
 * around it that is marked `data-home`, instead of back to the beginning.
 */
export function keepFocus(control: HTMLElement, action: () => void): void {
  const homes: HTMLElement[] = [];
  let home = control.closest<HTMLElement>("[data-home]");
  while (home) {
    homes.push(home);
    home = home.parentElement?.closest<HTMLElement>("[data-home]") ?? null;
  }
  action();
  // The page is rendered anew before.
  setTimeout(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    homes.find((each) => each.isConnected)?.focus();
  });
}
