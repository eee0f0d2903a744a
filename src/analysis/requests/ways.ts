import ts from 'typescript';
import { getCallers } from '../reads/callers.ts';
import type { Handler } from '../answers/handler.ts';
import { getHandler } from '../answers/handlers.ts';
import type { Engine } from '../engine.ts';
import { type Body, getEnclosingBody, isFunctionNode, isWithin } from '../program/syntax.ts';

const MAX_BODIES = 60;
const LOOKS = /valid|schema|celebrat|sanit|check|limit|pagina|parse|query/i;

/** Whether what a client sent gets to the code around a node, and nothing that stands before its handler may have looked at it. */
export function isSentTo(node: ts.Node, engine: Engine): boolean {
  return getHandlersAbove(getEnclosingBody(node), engine).some((handler) => !isLookedAtBefore(handler));
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
function isLookedAtBefore({ registration, body }: Handler): boolean {
  if (registration === undefined) return false;
  const { call, argument } = registration;
  return call.arguments.some(
    (other) =>
      other !== argument &&
      !isWithin(body, other) &&
      !isWithin(argument, other) &&
      !ts.isStringLiteralLike(other) &&
      LOOKS.test(other.getText()),
  );
}
