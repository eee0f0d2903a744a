import ts from 'typescript';
import { getMemberName, isWithin, skipOuter } from '../../program/syntax.ts';
import { getAlternatives } from '../../values/values.ts';
import type { OperationFact, Transaction } from '../facts.ts';

/**
 * Whether an operation runs on what middleware has put into something that it hands to the functions behind it:
 * `context.state.transaction = transaction`, read as `context.state.transaction` there. What else it may run on is for callers that are
 * given no such thing.
 */
export function isHandedOn({ client, path: [first] }: OperationFact, { opener }: Transaction): boolean {
  const kept = getKept(opener.getSourceFile());
  return getAlternatives(client).some(
    (value) =>
      value.kind === 'place' &&
      ts.isParameter(value.root) &&
      first !== undefined &&
      isWithin(first.call, value.root.parent) &&
      value.path.some((name) => kept.has(name)),
  );
}

const keptIn = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** The properties that code of a file puts into objects it did not make. */
function getKept(file: ts.SourceFile): ReadonlySet<string> {
  const known = keptIn.get(file);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const name of getFilled(node)) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  keptIn.set(file, names);
  return names;
}

/** `request.manager = …`, `request[MANAGER] = …`, `Object.assign(request, { manager })` */
function getFilled(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const left = skipOuter(node.left);
    if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return [];
    const key = ts.isElementAccessExpression(left) ? getMemberName(skipOuter(left.argumentExpression)) : undefined;
    return [getMemberName(left) ?? `[${key ?? ''}]`];
  }
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'Object.assign') return [];
  return node.arguments.flatMap((argument) =>
    ts.isObjectLiteralExpression(argument) ? argument.properties.flatMap(({ name }) => name?.getText() ?? []) : [],
  );
}
