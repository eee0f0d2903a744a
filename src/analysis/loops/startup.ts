import ts from 'typescript';
import type { Context } from '../context.ts';
import { getSymbol } from '../program/symbols.ts';
import { identify } from '../recognition/identity.ts';
import {
  type Body,
  getCalleeExpression,
  getEnclosingBody,
  getFunctionName,
  getMemberName,
  getReceiver,
  isFunctionNode,
} from '../program/syntax.ts';

const MAX_DEPTH = 4;
/** https://docs.nestjs.com/fundamentals/lifecycle-events */
const LIFECYCLE = /^(onModuleInit|onApplicationBootstrap|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown)$/;
const ONCE =
  /(^|\/)(seeds|seeders|migrations|fixtures|scripts|cli|bin|upgrades|backfills|__tests__|__mocks__)\/|[./-](seed|seeder|test|spec|e2e|fixture|migration)\.[cm]?[jt]sx?$|\/seed\.[cm]?[jt]s$/;

/** Whether a file is run by hand or by a test, not by the users of an application. */
export function isRunByHand(file: ts.SourceFile): boolean {
  return ONCE.test(file.fileName);
}

/** Whether code runs only when the application starts or stops, by whatever calls it. */
export function isStartup(code: ts.Node, context: Context, depth = 0): boolean {
  const body = getCallingBody(code, context);
  if (ts.isSourceFile(body)) return true;
  const name = getFunctionName(body);
  if (name === undefined || depth > MAX_DEPTH) return false;
  if (ts.isClassLike(body.parent) && LIFECYCLE.test(name)) return true;
  const calls = context.index
    .calls(name)
    .filter(
      (call) =>
        ts.isCallExpression(call) &&
        !isRunByHand(call.getSourceFile()) &&
        getSymbol(getCalleeExpression(call), context)?.declarations?.some((declaration) => isOf(declaration, body)),
    );
  return calls.length > 0 && calls.every((call) => isStartup(call, context, depth + 1));
}

function isOf(declaration: ts.Node, body: Body): boolean {
  return declaration === body || declaration === body.parent;
}

/** The function around code, past callbacks that are called where they stand; those that are registered run later. */
function getCallingBody(code: ts.Node, context: Context): Body {
  let body = getEnclosingBody(code);
  while (!ts.isSourceFile(body) && isFunctionNode(body) && ts.isCallExpression(body.parent)) {
    // `prepare().then(async () => …)`
    const member = getMemberName(getCalleeExpression(body.parent)) ?? '';
    const isNext = getReceiver(getCalleeExpression(body.parent)) !== undefined && /^(then|catch|finally)$/.test(member);
    const fact = isNext ? undefined : identify(body.parent, context).match?.fact;
    if (isNext) {
      body = getEnclosingBody(body);
      continue;
    }
    if (fact === undefined || !('transaction' in fact || ('invokes' in fact && fact.when === 'now'))) return body;
    body = getEnclosingBody(body);
  }
  return body;
}
