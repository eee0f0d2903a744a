import ts from 'typescript';
import type { RouteDoing } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getReceiver,
  isCallNode,
  skipOuter,
  getArgument,
} from '../program/syntax.ts';
import { isPattern } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { type Frame, type FunctionValue, getAlternatives, type Value } from '../values/values.ts';

const MAX_DEPTH = 4;

/** How a call registers functions, if it does. */
export function getRoute(call: CallNode, engine: Engine): RouteDoing['route'] | undefined {
  const fact = identify(call, engine).match?.fact;
  return fact !== undefined && 'route' in fact ? fact.route : undefined;
}

/** The functions that an argument is, or is a list of. */
export function getValues(argument: ts.Expression, frame: Frame, engine: Engine): readonly FunctionValue[] {
  return getAlternatives(engine.evaluate(argument, frame, [])).flatMap((value): readonly FunctionValue[] => {
    if (value.kind === 'function') return [value];
    if (value.kind === 'list') return value.node.elements.flatMap((element) => getValues(element, value.frame, engine));
    if (value.kind !== 'result' || !ts.isCallExpression(value.node)) return [];
    const fact = identify(value.node, engine).match?.fact;
    const inner = fact !== undefined && 'standsFor' in fact ? getArgument(value.node, fact.standsFor) : undefined;
    return inner === undefined ? [] : getValues(inner, value.frame, engine);
  });
}

/** The functions that an argument registers; `asyncHandler(fn)` registers `fn`. */
export function getHandlers(argument: ts.Expression, frame: Frame, engine: Engine): readonly FunctionValue[] {
  const node = skipOuter(argument);
  const wrapped = ts.isCallExpression(node) ? node.arguments.flatMap((inner) => getHandlers(inner, frame, engine)) : [];
  return wrapped.length > 0 ? wrapped : ts.isLiteralExpression(node) ? [] : getValues(node, frame, engine);
}

/** The functions that are registered on the routers which an argument mounts: `app.use('/orders', orders)`, `app.use(orders.routes())`. */
export function getMounted(argument: ts.Expression, frame: Frame, engine: Engine, depth = 0): readonly FunctionValue[] {
  const node = skipOuter(argument);
  if (depth > MAX_DEPTH || ts.isLiteralExpression(node)) return [];
  return getAlternatives(engine.evaluate(node, frame, [])).flatMap((value) => {
    const router = getRouter(value, engine);
    if (router === undefined) return [];
    return getRegistrations(router, engine).flatMap((call) => {
      const route = getRoute(call, engine);
      const own = engine.unevaluatedFrame(getEnclosingBody(call));
      return getArguments(call)
        .slice(route?.from ?? 0)
        .flatMap((inner) => [...getHandlers(inner, own, engine), ...getMounted(inner, own, engine, depth + 1)]);
    });
  });
}

/** The path that a call registers something at, where it is written there. */
export function getPath(call: CallNode): string | undefined {
  const first = getArguments(call)[0];
  const node = first === undefined ? undefined : skipOuter(first);
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Whether a call registers something below a path. */
export function isUnder(call: CallNode, path: string | undefined): boolean {
  const prefix = path?.replace(/\/?\*?$/, '') ?? '';
  const own = getPath(call);
  return prefix === '' || own === prefix || own?.startsWith(`${prefix}/`) === true;
}

/** The call that made what a value is, through those that register something on it and return it again. */
function getRouter(value: Value, engine: Engine, depth = 0): CallNode | undefined {
  if (value.kind !== 'result' || value.path.length > 0 || !isCallNode(value.node) || depth > MAX_DEPTH) return undefined;
  const fact = identify(value.node, engine).match?.fact;
  if (fact === undefined || !('route' in fact || 'serves' in fact)) return value.node;
  const receiver = getReceiver(getCalleeExpression(value.node));
  return receiver === undefined ? undefined : getRouter(engine.evaluate(receiver, value.frame, []), engine, depth + 1);
}

/** The calls that register something on a router, in the file that makes it. */
function getRegistrations(router: CallNode, engine: Engine): readonly CallNode[] {
  const file = router.getSourceFile();
  const members = engine.catalogue.libraries.flatMap(({ calls }) =>
    calls.flatMap((fact) => ('route' in fact ? fact.members.filter((member) => !isPattern(member)) : [])),
  );
  return [...new Set(members)]
    .flatMap((member) => engine.index.calls(member))
    .filter((call) => {
      const receiver = call.getSourceFile() === file ? getReceiver(getCalleeExpression(call)) : undefined;
      if (receiver === undefined || getRoute(call, engine) === undefined) return false;
      const frame = engine.unevaluatedFrame(getEnclosingBody(call));
      return getAlternatives(engine.evaluate(receiver, frame, [])).some((value) => getRouter(value, engine) === router);
    });
}
