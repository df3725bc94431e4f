// The channel, live: new posts come in below, what is open stays open. Runs in the practice page alone.
(() => {
  const posts = document.getElementById('posts');
  const path = location.pathname.replace(/\/$/, '');

  /** Takes over what is new or changed from the server's own HTML, and leaves the rest as it stands. */
  async function refresh() {
    const fresh = document.createElement('template');
    fresh.innerHTML = await (await fetch(`${path}/posts`)).text();
    const ids = new Set([...fresh.content.children].map((node) => node.id));
    for (const node of [...posts.children]) if (!ids.has(node.id)) node.remove();
    for (const node of [...fresh.content.children]) {
      const shown = document.getElementById(node.id);
      if (shown?.dataset.revision === node.dataset.revision && shown) continue;
      if (shown) shown.replaceWith(node);
      else {
        node.classList.add('new');
        posts.append(node);
        node.scrollIntoView({ block: 'end' });
      }
    }
  }

  function toggle(target) {
    const spoiler = target.closest('.spoiler:not(.open)');
    const quote = target.closest('blockquote.expandable');
    if (spoiler) spoiler.classList.add('open');
    else if (quote) quote.ariaExpanded = String(quote.ariaExpanded !== 'true');
    return Boolean(spoiler ?? quote);
  }

  posts.addEventListener('click', (event) => {
    if (toggle(event.target) && !event.target.closest('a')) event.preventDefault();
  });
  posts.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && toggle(event.target)) event.preventDefault();
  });
  new EventSource(`${path}/changes`).addEventListener('message', refresh);
  scrollTo(0, document.body.scrollHeight);
})();
