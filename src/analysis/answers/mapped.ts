import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { type FunctionNode, getFunctionName, skipOuter } from '../program/syntax.ts';
import type { Handler, HandlerFacts } from './handler.ts';

interface Mapped {
  readonly library: Library;
  /** The name of the map: `Query`. */
  readonly map: string;
  readonly field: string | undefined;
}

const known = new WeakMap<Engine, ReadonlyMap<ts.Node, Mapped>>();
const MAX_DEPTH = 4;

/** `{ Query: { orders: () => … } }`, written there or put together of functions and maps that are named there. */
export function findMapped(body: FunctionNode, facts: readonly HandlerFacts[], engine: Engine): Handler | undefined {
  const all = known.get(engine) ?? readMaps(facts, engine);
  known.set(engine, all);
  const found = all.get(body);
  if (found === undefined) return undefined;
  return { body, library: found.library, decorators: [], verb: found.map, route: found.field ?? getFunctionName(body) };
}

function readMaps(facts: readonly HandlerFacts[], engine: Engine): ReadonlyMap<ts.Node, Mapped> {
  const found = new Map<ts.Node, Mapped>();
  for (const { library, handlers } of facts) {
    for (const map of handlers.maps ?? []) {
      const read = (value: ts.Expression | undefined, depth: number): void => {
        const node = value === undefined ? undefined : skipOuter(value);
        if (node === undefined || depth > MAX_DEPTH) return;
        if (!ts.isObjectLiteralExpression(node)) {
          if (ts.isIdentifier(node)) read(getLiteral(getSymbol(node, engine), engine), depth + 1);
          return;
        }
        for (const member of node.properties) {
          if (ts.isSpreadAssignment(member)) read(member.expression, depth + 1);
          const body = ts.isSpreadAssignment(member) ? undefined : toFunction(member, engine);
          if (body !== undefined) found.set(body, { library, map, field: member.name?.getText() });
        }
      };
      for (const member of engine.index.literalMembers(map)) {
        if (ts.isPropertyAssignment(member)) read(member.initializer, 0);
        else if (ts.isShorthandPropertyAssignment(member))
          read(getLiteral(engine.checker.getShorthandAssignmentValueSymbol(member), engine), 1);
      }
    }
  }
  return found;
}

/** The object literal that a name stands for. */
function getLiteral(symbol: ts.Symbol | undefined, engine: Engine): ts.Expression | undefined {
  const [declaration] = symbol === undefined ? [] : getOrigins(symbol, engine);
  return declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}
