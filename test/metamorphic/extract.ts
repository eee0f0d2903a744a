import ts from 'typescript';
import { endWithTrailingComment, walk, type Edit, type Transformation } from './edits.ts';

/** Over all cases: a program in which a hundred functions have one name is no program that anybody writes. */
let count = 0;

/** Puts each `await call(…);` into a new function in the same block (an arrow: it keeps `this` and narrowed types), and awaits that. */
export const extract: Transformation = (_program, files) => {
  const edits: Edit[] = [];
  for (const source of files) {
    walk(source, (node) => {
      if (!ts.isExpressionStatement(node) || !ts.isBlock(node.parent) || !isAwaitedCall(node.expression) || has(node, ts.isFunctionLike))
        return;
      const start = node.getStart(source);
      const end = endWithTrailingComment(source, node.end);
      const code = source.text.slice(start, end);
      const mark = /\/\/ ! .*/.exec(code)?.[0] ?? '';
      const body = code.replaceAll(/\/\/ ! .*/g, '');
      const name = `extracted${count++}`;
      edits.push({
        file: source.fileName,
        start,
        end,
        text: `const ${name} = async () => {\n${body}\n};\nawait ${name}(); ${mark}`.trimEnd(),
      });
    });
  }
  return { edits };
};

const isAwaitedCall = (node: ts.Expression) => ts.isAwaitExpression(node) && ts.isCallExpression(node.expression);

function has(root: ts.Node, test: (node: ts.Node) => boolean): boolean {
  let found = false;
  walk(root, (node) => (found ||= test(node)));
  return found;
}
