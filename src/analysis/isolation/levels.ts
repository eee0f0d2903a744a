import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSqlBoundary } from '../program/sql.ts';
import { getValueDeclaration, isConstant } from '../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getLeadingText,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';

/** The levels at which a database refuses a transaction that others have overtaken. */
export type Level = 'serializable' | 'repeatable read';

const MAX_STEPS = 6;

/** The level that a call opens a transaction at, where it is one of those: said in an option, an argument, the chain or the statement. */
export function getLevel(opener: CallNode | ts.Decorator, context: Context): Level | undefined {
  if (ts.isDecorator(opener)) {
    const { expression } = opener;
    return ts.isCallExpression(expression) ? getLevelOf(expression.arguments, context) : undefined;
  }
  for (let call: ts.Expression | undefined = opener; call !== undefined && isCallNode(call);) {
    const level = getLevelOf(getArguments(call), context);
    if (level !== undefined) return level;
    const receiver = getReceiver(getCalleeExpression(call));
    call = receiver !== undefined && ts.isIdentifier(receiver) ? getInitializer(receiver, context) : receiver;
  }
  return undefined;
}

/** The level that a statement sets for the transaction it begins, or is the first in. */
export function getLevelOfStatement(call: CallNode): Level | undefined {
  const text = ts.isTaggedTemplateExpression(call) ? getTemplateText(call.template) : getLeadingText(getArguments(call)[0] ?? call);
  if (text === undefined || !/isolation level/i.test(text)) return undefined;
  return getSqlBoundary(text) === 'begin' || /^\s*set\s+(local\s+)?transaction\b/i.test(text) ? toLevel(text) : undefined;
}

function getTemplateText(template: ts.TemplateLiteral): string {
  return ts.isNoSubstitutionTemplateLiteral(template) ? template.text : template.head.text;
}

function getLevelOf(given: readonly ts.Expression[], context: Context): Level | undefined {
  for (const argument of given) {
    const level = isFunctionNode(skipOuter(argument)) ? undefined : toLevel(getText(argument, context, 0));
    if (level !== undefined) return level;
  }
  return undefined;
}

function toLevel(text: string): Level | undefined {
  if (/serializable/i.test(text)) return 'serializable';
  return /repeatable[ _-]?read/i.test(text) ? 'repeatable read' : undefined;
}

/** What an argument says of the level: a text, the name of an enum's member, the option `isolationLevel` of an object. */
function getText(expression: ts.Expression, context: Context, steps: number): string {
  const node = skipOuter(expression);
  if (steps > MAX_STEPS) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return getMemberName(node) ?? '';
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties
      .map((member) => {
        if (ts.isSpreadAssignment(member)) return getText(member.expression, context, steps + 1);
        if (!/isolation/i.test(member.name?.getText() ?? '')) return '';
        return ts.isPropertyAssignment(member)
          ? getText(member.initializer, context, steps + 1)
          : getText(member.name as ts.Identifier, context, steps + 1);
      })
      .join(' ');
  }
  if (!ts.isIdentifier(node)) return '';
  const value = getInitializer(node, context);
  return value === undefined ? '' : getText(value, context, steps + 1);
}

/** What a constant was made of. */
function getInitializer(name: ts.Identifier, context: Context): ts.Expression | undefined {
  const declaration = getValueDeclaration(name, context);
  return declaration !== undefined && ts.isVariableDeclaration(declaration) && isConstant(declaration)
    ? declaration.initializer
    : undefined;
}
