import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName } from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { type Amount, isAbout, oneOf } from './amount.ts';
import { getAmount, substitute } from './amounts.ts';
import type { BuilderCall, Building } from './builders.ts';

/** How many rows a read asks for, by its options and the calls on its query. */
export function getLimit(call: CallNode, building: Building, library: Library, engine: Engine): Amount {
  const { options = [], members = [] } = library.limits ?? {};
  const isLimit = testsOf(members);
  const amounts: Amount[] = [];
  for (const argument of getArguments(call)) {
    if (ts.isSpreadElement(argument)) return 'limited';
    if (mayHoldOptions(argument, engine)) for (const name of options) amounts.push(getAmount(argument, [name], engine));
  }
  for (const built of building.calls) {
    const name = getMemberName(getCalleeExpression(built.call));
    if (name !== undefined && isLimit(name)) amounts.push(getAmountOf(built, engine));
  }
  return oneOf(amounts);
}

/** The amount that a call such as `.limit(n)` asks for. */
function getAmountOf({ call, condition, through }: BuilderCall, engine: Engine): Amount {
  const [first] = call.arguments;
  if (first === undefined) return 'limited';
  let amount = getAmount(first, [], engine, condition !== undefined);
  if (condition !== undefined && amount !== 'none' && !isAbout(condition, first)) amount = 'limited';
  for (const { body, call: outer } of through) amount = substitute(amount, body, outer, engine);
  return amount;
}

function mayHoldOptions(argument: ts.Expression, { checker }: Engine): boolean {
  if (ts.isObjectLiteralExpression(argument)) return true;
  if (ts.isLiteralExpression(argument) || ts.isFunctionLike(argument)) return false;
  const type = checker.getTypeAtLocation(argument);
  return type.getCallSignatures().length === 0 && type.getConstructSignatures().length === 0;
}

/** One test for any of several names. */
export function testsOf(names: readonly string[]): (actual: string) => boolean {
  const tests = names.map(testOf);
  return (actual) => tests.some((test) => test(actual));
}
