import ts from 'typescript';
import { endWithTrailingComment, type Edit, type Transformation } from './edits.ts';

/** Puts the functions of each file, and the methods of each class, in the opposite order. */
export const reorder: Transformation = (_program, files) => ({
  edits: files.flatMap((source) => [
    ...reversed(source, source.statements.filter(ts.isFunctionDeclaration)),
    ...source.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => reversed(source, members.filter(ts.isMethodDeclaration))),
  ]),
});

/** Edits that put the last of some declarations in the place of the first, and so on; overloads stay together. */
function reversed(source: ts.SourceFile, declarations: readonly (ts.FunctionDeclaration | ts.MethodDeclaration)[]): Edit[] {
  const groups: { name: string; start: number; end: number }[] = [];
  for (const declaration of declarations) {
    const name = declaration.name?.getText(source) ?? '';
    const end = endWithTrailingComment(source, declaration.end);
    const last = groups.at(-1);
    if (last?.name === name) last.end = end;
    else groups.push({ name, start: declaration.getStart(source, true), end });
  }
  if (groups.length < 2) return [];
  const texts = groups.map(({ start, end }) => source.text.slice(start, end)).reverse();
  return groups.map(({ start, end }, index) => ({ file: source.fileName, start, end, text: texts[index] ?? '' }));
}
