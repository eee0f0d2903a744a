import ts from 'typescript';
import { getCallers } from '../reads/callers.ts';
import type { Handler } from '../answers/handler.ts';
import { getHandler } from '../answers/handlers.ts';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type Body, getCalleeExpression, getEnclosingBody, isFunctionNode, isWithin, skipOuter } from '../program/syntax.ts';

const MAX_BODIES = 60;
/** What stands before a handler, of which only the name is seen. */
const LOOKS = /valid|schema|celebrat|sanit|check|limit|pagina|parse|query/i;
/** What code says that looks at what a client sent. */
const SPEAKS_OF_QUERY = /\b(query|input|limit|take|first|page_?size|per_?page|schema)\b|parse|valid/i;

/** Whether what a client sent gets to the code around a node, and nothing that stands before its handler may have looked at it. */
export function isSentTo(node: ts.Node, engine: Engine): boolean {
  return getHandlersAbove(getEnclosingBody(node), engine).some((handler) => !isLookedAtBefore(handler, engine));
}

/** The handlers that run some code: those around it, and those that call the function it is part of. */
function getHandlersAbove(body: Body, engine: Engine): readonly Handler[] {
  const found: Handler[] = [];
  const queue: Body[] = [body];
  const seen = new Set<Body>();
  for (let next = queue.pop(); next !== undefined && seen.size < MAX_BODIES; next = queue.pop()) {
    if (seen.has(next) || !isFunctionNode(next)) continue;
    seen.add(next);
    const handler = getHandler(next, engine);
    if (handler !== undefined) found.push(handler);
    else queue.push(getEnclosingBody(next), ...getCallers(next, engine).map(getEnclosingBody));
  }
  return found;
}

/** `router.get('/orders', validate(schema), list)` */
function isLookedAtBefore({ registration, body }: Handler, engine: Engine): boolean {
  if (registration === undefined) return false;
  const { call, argument } = registration;
  return call.arguments.some(
    (other) =>
      other !== argument &&
      !isWithin(body, other) &&
      !isWithin(argument, other) &&
      !ts.isStringLiteralLike(other) &&
      looksAtQuery(other, engine),
  );
}

/** Whether a function that runs before a handler may look at the query: by its body where that is the project's own, else by its name. */
function looksAtQuery(given: ts.Expression, engine: Engine): boolean {
  const declaration = ts.isIdentifier(given) ? getValueDeclaration(given, engine) : undefined;
  const node = skipOuter((declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : given) ?? given);
  const named = ts.isCallExpression(node) ? getCalleeExpression(node) : node;
  const own = isFunctionNode(node) ? node : getNamedFunction(named, engine);
  const isGivenSchema = ts.isCallExpression(node) && node.arguments.some((argument) => LOOKS.test(argument.getText()));
  return own === undefined
    ? LOOKS.test(given.getText()) || LOOKS.test(node.getText())
    : isGivenSchema || SPEAKS_OF_QUERY.test(own.getText());
}
