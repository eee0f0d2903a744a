import ts from 'typescript';

/** Replaces the text between two offsets of a file. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a transformation makes of a case: edits of its files, and files it adds (path to text). */
export interface Change {
  readonly edits: readonly Edit[];
  readonly added?: ReadonlyMap<string, string>;
}

/** Rewrites the files of one case so that it does the same in other words. */
export type Transformation = (program: ts.Program, files: readonly ts.SourceFile[]) => Change;

/** The files that a change touches or adds, with their new text. Edits of one file must not overlap; equal ones count once. */
export function apply(files: readonly ts.SourceFile[], { edits, added }: Change): Map<string, string> {
  const changed = new Map(added);
  for (const { fileName, text } of files) {
    const own = new Map(edits.filter(({ file }) => file === fileName).map((edit) => [`${edit.start}:${edit.end}`, edit]));
    if (own.size === 0) continue;
    const ordered = [...own.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let from = 0;
    for (const edit of ordered) {
      result += text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    changed.set(fileName, result + text.slice(from));
  }
  return changed;
}

/** Where the comment ends that trails a position on its line: marks are such comments and must travel with their code. */
export function endWithTrailingComment({ text }: ts.SourceFile, end: number): number {
  return ts.getTrailingCommentRanges(text, end)?.at(-1)?.end ?? end;
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
