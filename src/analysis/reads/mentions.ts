import ts from 'typescript';
import type { Context } from '../context.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type Body, getEnclosingBody } from '../program/syntax.ts';

const namesOf = new WeakMap<ts.Node, ReadonlyMap<string, readonly ts.Identifier[]>>();

/** Where a variable or parameter is mentioned, its declaration left out. */
export function getMentions(declaration: ts.Declaration, context: Context): readonly ts.Identifier[] {
  const { name } = declaration as { name?: ts.Node };
  if (name === undefined || !ts.isIdentifier(name)) return [];
  const scope = ts.isParameter(ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration)
    ? getFunctionOf(declaration)
    : getEnclosingBody(declaration);
  return (getNames(scope).get(name.text) ?? []).filter((node) => node !== name && getValueDeclaration(node, context) === declaration);
}

function getFunctionOf(declaration: ts.Declaration): ts.Node {
  const parameter = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return parameter.parent;
}

function getNames(scope: ts.Node): ReadonlyMap<string, readonly ts.Identifier[]> {
  const known = namesOf.get(scope);
  if (known !== undefined) return known;
  const names = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const isMember =
      ts.isIdentifier(node) &&
      ((ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
        (ts.isPropertyAssignment(node.parent) && node.parent.name === node));
    if (ts.isIdentifier(node) && !isMember) {
      const list = names.get(node.text);
      if (list === undefined) names.set(node.text, [node]);
      else list.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  namesOf.set(scope, names);
  return names;
}

/** The condition under which a node is run within a body; undefined where it always is. */
export function isConditional(node: ts.Node, body: Body): ts.Expression | undefined {
  for (let current = node; current !== body && !ts.isSourceFile(current); current = current.parent) {
    const { parent } = current;
    if (ts.isIfStatement(parent) && parent.expression !== current) return parent.expression;
    if (ts.isConditionalExpression(parent) && parent.condition !== current) return parent.condition;
    if (ts.isCaseOrDefaultClause(parent)) return parent.parent.parent.expression;
    const isShortcut =
      ts.isBinaryExpression(parent) &&
      parent.right === current &&
      (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken || parent.operatorToken.kind === ts.SyntaxKind.BarBarToken);
    if (isShortcut) return parent.left;
  }
  return undefined;
}
