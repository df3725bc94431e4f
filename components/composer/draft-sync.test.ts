import { undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import { emptyPost, nodeFromDocument } from '@/utils/post/post-schema';
import { type StepAuthority, type StoredSteps, type SyncStatus, syncDraft } from './draft-sync';
import { createPostEditor } from './post-editor';

/** The table of steps, with a switch for a full disk. It does what it is given in its order, and answers as late as a database would. */
function stepTable() {
  const rows: (StoredSteps & { version: number })[] = [];
  const latest = () => rows.reduce((sum, row) => sum + row.steps.length, 0);
  const table = {
    isFull: false,
    rows,
    /** How many appends it was given. */
    asked: 0,
    as(surface: string): StepAuthority {
      const isStored = (row: StoredSteps & { version: number }) =>
        rows.some((one) => one.version === row.version && one.surface === surface);
      return {
        async append(version, inputs) {
          table.asked += 1;
          await later();
          if (table.isFull) throw new DOMException('no space', 'QuotaExceededError');
          const given: typeof rows = [];
          for (const { steps } of inputs) {
            given.push({ version, steps, surface });
            version += steps.length;
          }
          const fresh = given.filter((row) => !isStored(row));
          if (fresh.length > 0 && fresh[0]?.version !== latest()) return false;
          rows.push(...fresh);
          return true;
        },
        async since(version) {
          await later();
          return rows.filter((row) => row.version >= version);
        },
      };
    },
  };
  return table;
}

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

function surface(name: string, table: ReturnType<typeof stepTable>) {
  const beginning = nodeFromDocument(emptyPost);
  const editor = createPostEditor(beginning, { beginning, inputs: [] }, 0, name, []);
  const statuses: SyncStatus[] = [];
  const sync = syncDraft(editor, name, table.as(name), (status) => statuses.push(status));
  const type = (text: string) => editor.dispatch(editor.state.tr.insertText(text));
  return { editor, sync, statuses, type, text: () => editor.state.doc.textContent };
}

const settled = async (...surfaces: ReturnType<typeof surface>[]) => {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const { sync } of surfaces) await sync.pull();
  }
};

describe('a draft being edited', () => {
  it('is stored at every input, in order', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    for (const letter of 'Дождь') popup.type(letter);
    await settled(popup);
    const reopened = surface('reopened', table);
    await settled(reopened);
    expect(reopened.text()).toBe('Дождь');
    expect(popup.statuses.at(-1)).toEqual({ state: 'saved' });
  });

  it('leaves at every input, whether the one before has been answered or not', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    for (const letter of 'Дождь') popup.type(letter);
    expect(table.asked).toBe(5);
    popup.sync.stop();
    await later();
    await later();
    expect(table.rows).toHaveLength(5);
    expect(popup.statuses.at(-1)).toEqual({ state: 'saved' });
  });

  it('is asked for no more than once an input', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    for (const letter of 'Дождь') {
      popup.type(letter);
      await later();
    }
    await settled(popup);
    expect(table.asked).toBe(5);
  });

  it('goes on after another window was first, with all that was typed since', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    const desk = surface('desk', table);
    desk.type('—');
    for (const letter of 'Дождь') popup.type(letter);
    await settled(popup, desk);
    for (const letter of ' идёт') popup.type(letter);
    await settled(popup, desk);
    expect(popup.text()).toBe(desk.text());
    expect(popup.text()).toContain('Дождь идёт');
    expect(table.rows).toHaveLength(11);
  });

  it('keeps the words of both when two windows write at once', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    const desk = surface('desk', table);
    for (let word = 0; word < 5; word++) {
      popup.type('A');
      desk.type('B');
    }
    await settled(popup, desk);
    expect(popup.text()).toBe(desk.text());
    expect([...popup.text()].sort().join('')).toBe('AAAAABBBBB');
  });

  it('takes back what its author had put in from outside, and only that', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    popup.type('typed ');
    await settled(popup);
    const { tr } = popup.editor.state;
    table.rows.push({
      version: 1,
      steps: tr.insertText('added', 7).steps,
      surface: 'outside',
      isUndoable: true,
    });
    await settled(popup);
    expect(popup.text()).toBe('typed added');
    undo(popup.editor.state, popup.editor.dispatch);
    expect(popup.text()).toBe('typed ');
  });

  it('takes back only what was typed here', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    const desk = surface('desk', table);
    popup.type('mine');
    await settled(popup, desk);
    desk.type(' theirs');
    await settled(popup, desk);
    popup.editor.run(undo);
    await settled(popup, desk);
    expect(desk.text()).toBe(' theirs');
  });

  it('stays in the editor when the disk is full, and is stored when there is space again', async () => {
    const table = stepTable();
    const popup = surface('popup', table);
    table.isFull = true;
    popup.type('kept');
    await settled(popup);
    expect(popup.text()).toBe('kept');
    expect(popup.statuses.some((status) => status.state === 'failed')).toBe(true);
    expect(table.rows).toEqual([]);
    table.isFull = false;
    popup.type(' whole');
    await settled(popup);
    expect(table.rows.flatMap((row) => row.steps)).not.toEqual([]);
    const reopened = surface('reopened', table);
    await settled(reopened);
    expect(reopened.text()).toBe('kept whole');
  });
});
