import type { TableOf } from './marks.ts';

/** What makes or changes a table, or a unique index; names may be quoted in three ways. */
const NAME = String.raw`((?:[\w$]+|"[^"]+"|\`[^\`]+\`|\[[^\]]+\])(?:\.(?:[\w$]+|"[^"]+"|\`[^\`]+\`|\[[^\]]+\]))*)`;
const TABLE = new RegExp(String.raw`\bcreate\s+(?:unlogged\s+|temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?${NAME}\s*\(`, 'gi');
const CHANGE = new RegExp(String.raw`\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${NAME}\s([^;]*)`, 'gi');
const INDEX = new RegExp(String.raw`\bcreate\s+unique\s+(?:\w+\s+)?index\s[^;(]*?\bon\s+(?:only\s+)?${NAME}\s*(?:using\s+\w+\s*)?\(`, 'gi');
const ADDED = /\badd\s[^;(]*?\b(?:unique|primary\s+key)\b[^;(,]*\(/gi;
/** `unique (a, b)`, `primary key (id)`, `unique key name (a)`, `constraint name unique (a)` */
const KEY = /^(?:constraint\s+\S+\s+)?(?:unique|primary)\b[^(]*\(/i;

/** Reads the tables, their keys and the unique indexes that the text of statements makes. */
export function readSql(text: string, tableOf: TableOf): void {
  if (!/\b(?:create|alter)\b/i.test(text)) return;
  const plain = text.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
  for (const { 0: whole, 1: name = '', index } of plain.matchAll(TABLE)) {
    const { keys } = tableOf(unquote(name));
    for (const part of split(getGroup(plain, index + whole.length))) {
      const key = KEY.exec(part);
      const [column = ''] = /^(?:"[^"]+"|`[^`]+`|\[[^\]]+\]|\S+)/.exec(part) ?? [];
      if (key !== null) keys.push(getColumns(getGroup(part, key[0].length)));
      else if (/\s(?:unique|primary\s+key)\b/i.test(part)) keys.push([unquote(column)]);
    }
  }
  for (const [, name = '', changes = ''] of plain.matchAll(CHANGE)) {
    for (const { 0: whole, index } of changes.matchAll(ADDED))
      tableOf(unquote(name)).keys.push(getColumns(getGroup(changes, index + whole.length)));
  }
  for (const { 0: whole, 1: name = '', index } of plain.matchAll(INDEX))
    tableOf(unquote(name)).keys.push(getColumns(getGroup(plain, index + whole.length)));
}

/** What stands between a parenthesis that was opened and the one that closes it. */
function getGroup(text: string, start: number): string {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

/** The parts of a list between the commas that stand in no parentheses. */
function split(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '(') depth++;
    else if (list[at] === ')') depth--;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, list.slice(start).trim()];
}

/** The columns of a key: `lower(email)` and `name collate "C" desc` are about one each. */
function getColumns(list: string): readonly string[] {
  return split(list).map((part) => unquote(/(?:"[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$]+)/.exec(part.replace(/^(?:\w+\s*\(\s*)+/, ''))?.[0] ?? ''));
}

function unquote(name: string): string {
  return name.replace(/["`[\]]/g, '');
}
