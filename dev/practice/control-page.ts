import type { CommandRequest } from './command';
import { escapeHtml } from './message-html';
import type { Practice } from './practice';

const BUTTONS: [label: string, command: CommandRequest][] = [
  ['Connection breaks, not posted', { command: 'fault', fault: { kind: 'drop' } }],
  ['Connection breaks, but posted', { command: 'fault', fault: { kind: 'drop', when: 'after-commit' } }],
  ['Ten seconds late', { command: 'fault', fault: { kind: 'delay', seconds: 10 } }],
  ['Ninety seconds late', { command: 'fault', fault: { kind: 'delay', seconds: 90 } }],
  ['Server error (500)', { command: 'fault', fault: { kind: 'internal-error' } }],
  ['Bad gateway (502, a page)', { command: 'fault', fault: { kind: 'bad-gateway' } }],
  ['A page instead of an answer', { command: 'fault', fault: { kind: 'html' } }],
  ['Too fast, wait 20 s', { command: 'fault', fault: { kind: 'rate-limit', retryAfterSeconds: 20 } }],
  ['Yes, without an id', { command: 'fault', fault: { kind: 'odd-success', result: 'no-id' } }],
  ['No right to post', { command: 'rights', edit: true, delete: true }],
  ['Bot thrown out', { command: 'kick' }],
  ['Bot has left', { command: 'leave' }],
  ['All rights again', { command: 'rights', post: true, edit: true, delete: true }],
  ['Token revoked', { command: 'revoke-token' }],
  ['Token works again', { command: 'restore-token' }],
  ['Forget the faults', { command: 'clear-faults' }],
  ['All as in the beginning', { command: 'reset' }],
];

/** What can go wrong, a button each: the next call meets it. */
export function controlPage(practice: Practice): string {
  const buttons = BUTTONS.map(
    ([label, command]) =>
      `<button data-command="${escapeHtml(JSON.stringify(command))}">${escapeHtml(label)}</button>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What goes wrong</title>
<style>
  body { max-width: 620px; margin: 40px auto; padding: 0 16px; font: 15px/1.5 system-ui, sans-serif; }
  button { margin: 4px 4px 4px 0; padding: 7px 14px; border: 1px solid #8886; border-radius: 9px; font: inherit; cursor: pointer; }
  button:focus-visible { outline: 2px solid #1a6fb5; }
</style>
<h1>What goes wrong</h1>
<p>The next call to the practice Bot API meets what you press.
   <a href="/channel/${practice.cast.publicChannel.slice(1)}">The channel</a></p>
<p>${buttons.join('\n')}</p>
<p role="status"></p>
<script>
  addEventListener('click', async ({ target }) => {
    if (!target.dataset.command) return;
    const answer = await fetch('/command', { method: 'POST', body: target.dataset.command });
    document.querySelector('[role=status]').textContent = (answer.ok ? 'Set: ' : 'Not set: ') + target.textContent;
  });
</script>
</html>`;
}
