import ts from 'typescript';
import { getPlace } from '../../program/places.ts';
import { type CallNode, getEnclosingBody, isCallNode } from '../../program/syntax.ts';
import { identify } from '../../recognition/identity.ts';
import type { Engine } from '../../engine.ts';

/**
 * Whether a query is only built to be part of another one: handed to a call of its own library (`inArray(id, query)`,
 * `insert(query)`), on the spot or by the constant that keeps it. It is sent with that one.
 */
export function isEmbedded(call: CallNode, engine: Engine): boolean {
  let library: { readonly name: string | undefined } | undefined;
  // Most queries are awaited where they stand: then nobody asks.
  const isOfLibrary = (around: CallNode): boolean => {
    library ??= { name: getPackage(call, engine) };
    return library.name !== undefined && getPackage(around, engine) === library.name;
  };
  return isPart(call, isOfLibrary, 0);
}

type Test = (around: CallNode) => boolean;

function isPart(query: ts.Node, isOfLibrary: Test, depth: number): boolean {
  let node = query;
  for (;;) {
    const { parent } = node;
    if (isLink(parent, node)) node = parent;
    else if (ts.isTemplateSpan(parent)) {
      const template = parent.parent.parent;
      return ts.isTaggedTemplateExpression(template) && isOfLibrary(template);
    } else if (isCallNode(parent)) return isOfLibrary(parent);
    else return ts.isVariableDeclaration(parent) && depth < 3 && isKeptForParts(parent, isOfLibrary, depth);
  }
}

/** What passes a query on as it is: the chain behind it, a cast, a literal that holds it, one of two ways. */
function isLink(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent)
  );
}

function isKeptForParts({ name, parent }: ts.VariableDeclaration, isOfLibrary: Test, depth: number): boolean {
  if (!ts.isIdentifier(name) || (parent.flags & ts.NodeFlags.Const) === 0) return false;
  const mentions: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && !isPropertyName(node)) mentions.push(node);
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(name));
  return mentions.length > 0 && mentions.every((mention) => isPart(mention, isOfLibrary, depth + 1));
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

function getPackage(call: CallNode, engine: Engine): string | undefined {
  const { declarations, match } = identify(call, engine);
  const [declaration] = declarations;
  return declaration === undefined ? match?.library.imports[0] : getPlace(declaration).package;
}
