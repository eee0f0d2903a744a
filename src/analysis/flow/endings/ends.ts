import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getImplementations, isOpenMember, toFunction } from '../../program/implementations.ts';
import {
  type Body,
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { getAlternatives, getKey } from '../../values/values.ts';
import { getBoundary } from '../boundaries.ts';
import type { Hold } from './holds.ts';

const MAX_DEPTH = 3;
const CHAINING = ['then', 'catch', 'finally'];

/** What a hold is ended by. */
export interface Ends {
  /** Whether a call ends it: itself, or in the code that it runs or hands it to. */
  readonly isEnd: (call: CallNode, hold: Hold) => boolean;
  /** Whether a function that ends it is named here, to be called by another: `.then(trx.commit)`. */
  readonly isEndNamed: (access: ts.PropertyAccessExpression, hold: Hold) => boolean;
  /** Whether a call is an end of its own, whatever it is called on. */
  readonly isOwnEnd: (call: CallNode, hold: Hold) => boolean;
  /** Whether code mentions a hold by the name its function gave it. */
  readonly mentions: (node: ts.Node, hold: Hold) => boolean;
}

/** Finds what ends holds. */
export function createEnds(engine: Engine): Ends {
  const own = new WeakMap<CallNode, Map<Hold, boolean>>();

  const isEndOfKind = (call: CallNode, hold: Hold): boolean => {
    const callee = getCalleeExpression(call);
    const name = ts.isNewExpression(call) ? undefined : getMemberName(callee);
    if (name === undefined) return false;
    if (hold.releasedBy.some((released) => testOf(released)(name))) return true;
    if (hold.what === 'connection') return false;
    // A connection that is given back with an error is closed.
    if (name === 'release' && getArguments(call).length > 0) return true;
    if (!engine.catalogue.rows(name).some(({ fact }) => 'end' in fact || 'sql' in fact)) return false;
    const fact = identify(call, engine).match?.fact;
    if (fact === undefined) return false;
    if ('end' in fact) return true;
    const boundary =
      'sql' in fact ? getBoundary(call, fact.sql, { engine, frame: engine.unevaluatedFrame(getEnclosingBody(call)) }) : undefined;
    return boundary === 'commit' || boundary === 'rollback';
  };

  const isOn = (receiver: ts.Expression, hold: Hold): boolean => {
    if (receiver.getText() === hold.name) return true;
    const value = engine.evaluate(receiver, engine.unevaluatedFrame(getEnclosingBody(receiver)), []);
    return getAlternatives(value).some((part) => part.kind === 'unknown' || hold.keys.has(getKey(part)));
  };

  const isOwnEnd = (call: CallNode, hold: Hold): boolean => {
    const known = own.get(call) ?? new Map<Hold, boolean>();
    own.set(call, known);
    const receiver = getReceiver(getCalleeExpression(call));
    const found = known.get(hold) ?? (receiver !== undefined && isEndOfKind(call, hold) && isOn(receiver, hold));
    known.set(hold, found);
    return found;
  };

  const isEndNamed = (access: ts.PropertyAccessExpression, hold: Hold): boolean => {
    if (ts.isCallExpression(access.parent) && access.parent.expression === access) return false;
    const name = access.name.text;
    const isReleased = hold.releasedBy.some((released) => testOf(released)(name));
    const mayEnd = isReleased || (hold.what === 'transaction' && engine.catalogue.rows(name).some(({ fact }) => 'end' in fact));
    return mayEnd && isOn(skipOuter(access.expression), hold);
  };

  const mentions = (node: ts.Node, hold: Hold): boolean => {
    if ((ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) && node.getText() === hold.name) return !isMemberName(node);
    return ts.forEachChild(node, (child) => mentions(child, hold)) ?? false;
  };

  /** Whether a body ends it. Where it was handed in, any end in there is taken to be of it. */
  const endsIn = (body: Body, hold: Hold, isHandedIn: boolean, depth: number, seen: Set<Body>): boolean => {
    if (seen.has(body) || depth > MAX_DEPTH) return false;
    seen.add(body);
    const visit = (node: ts.Node): boolean => {
      if (isCallNode(node)) {
        if (isHandedIn ? isEndOfKind(node, hold) : isOwnEnd(node, hold)) return true;
        const passes = isHandedIn && getArguments(node).some(holdsName);
        const isOfSelf = getReceiver(getCalleeExpression(node))?.kind === ts.SyntaxKind.ThisKeyword;
        if ((passes || isOfSelf) && getBodies(node).some((inner) => endsIn(inner, hold, passes, depth + 1, seen))) return true;
      }
      if (ts.isPropertyAccessExpression(node) && !isHandedIn && isEndNamed(node, hold)) return true;
      return ts.forEachChild(node, visit) ?? false;
    };
    return visit(body);
  };

  const getBodies = (call: CallNode): readonly FunctionNode[] =>
    identify(call, engine).declarations.flatMap((declaration): readonly FunctionNode[] => {
      if (declaration.getSourceFile().isDeclarationFile || ts.isParameter(declaration)) return [];
      if (isOpenMember(declaration)) return getImplementations(declaration, call, engine);
      // What a class is handed it may end in any of its methods.
      if (ts.isClassLike(declaration)) return declaration.members.flatMap((member) => (isFunctionNode(member) ? [member] : []));
      const body = toFunction(declaration, engine);
      return body === undefined ? [] : [body];
    });

  const isEnd = (call: CallNode, hold: Hold): boolean => {
    if (isOwnEnd(call, hold)) return true;
    const callee = getCalleeExpression(call);
    const given = getArguments(call);
    if (
      given.some(
        (argument) => isFunctionNode(skipOuter(argument)) && endsIn(skipOuter(argument) as FunctionNode, hold, false, 0, new Set()),
      )
    )
      return true;
    const passed = given.filter((argument) => !isFunctionNode(skipOuter(argument)) && mentions(argument, hold));
    const isDirect = passed.some((argument) => skipOuter(argument).getText() === hold.name);
    const { match, declarations } = identify(call, engine);
    if (match !== undefined) return false;
    const bodies = getBodies(call);
    if (bodies.some((body) => endsIn(body, hold, passed.length > 0, 0, new Set()))) return true;
    if (!isDirect || bodies.length > 0 || CHAINING.includes(getMemberName(callee) ?? '')) return false;
    // A callback that the caller gave works with it and leaves the end to whoever called it.
    const isCallback = declarations.some((declaration) => ts.isParameter(declaration) || ts.isBindingElement(declaration));
    if (isCallback) return false;
    const isOfLibrary = declarations.length > 0 && declarations.every((declaration) => declaration.getSourceFile().isDeclarationFile);
    return isOfLibrary ? /release|destroy|close|end|free|rollback|commit|abort/i.test(getMemberName(callee) ?? '') : true;
  };

  return { isEnd, isEndNamed, isOwnEnd, mentions };
}

/** Whether an argument holds a name that may be what the function around was handed. */
function holdsName(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isObjectLiteralExpression(node);
}

/** `b` of `a.b`, and the key of a property. */
function isMemberName(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
}
