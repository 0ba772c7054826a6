/** What happens to what is entered. */
export function Footer() {
  return (
    <footer class="site-footer">
      <p>
        Nothing you enter leaves this page. A link holds it in the part after <code>#</code>, which
        browsers keep to themselves: whoever has the link can read it.
      </p>
      <p>
        <a href="./widget.html">initSpace and watchSession, tried out</a>
      </p>
    </footer>
  );
}
