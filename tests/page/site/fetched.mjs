/** The addresses of what a page fetches from now on, each as often as it does. */
export function watchFetched(page) {
  const urls = [];
  page.on("response", (response) => urls.push(response.url()));
  return urls;
}

/** What is served there. Asked of the server once more: a browser may have forgotten what a worker that has ended fetched. */
export const bodiesOf = (urls) =>
  Promise.all(
    urls.map(async (url) => Buffer.from(await fetch(url).then((served) => served.arrayBuffer()))),
  );
