import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getMember } from '../../program/classes.ts';
import {
  type CallNode,
  getArgument,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  skipOuter,
} from '../../program/syntax.ts';
import { getClasses } from '../../values/names.ts';

/**
 * The classes of what an object collected before a call that raises it all: by the methods that the body calls on the object before; of
 * an object that comes from elsewhere, by any of its methods.
 */
export function getCollected(call: CallNode, collector: string, engine: Engine): readonly ts.ClassLikeDeclaration[] {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined) return [];
  const type = (engine.checker.getTypeAtLocation(receiver).symbol as ts.Symbol | undefined)?.valueDeclaration;
  if (type === undefined || !ts.isClassLike(type)) return [];
  const body = getEnclosingBody(call);
  const used = ts.isIdentifier(receiver) ? getUsed(receiver.text, type, body) : [];
  const all = type.members.flatMap((member) => (member.name !== undefined && ts.isIdentifier(member.name) ? [member.name.text] : []));
  const found = new Set<ts.ClassLikeDeclaration>();
  const seen = new Set<ts.Node>();
  const gather = (node: ts.Node, isOwn: (receiver: ts.Expression) => boolean): void => {
    if (isCallNode(node)) {
      const callee = getCalleeExpression(node);
      const on = getReceiver(callee);
      const name = getMemberName(callee);
      const event = getArgument(node, 0);
      if (name === collector && event !== undefined && (isOwn(on ?? callee) || ts.isNewExpression(skipOuter(event))))
        for (const raised of getClasses(event, engine.unevaluatedFrame(getEnclosingBody(node)), engine)) found.add(raised);
      else if (name !== undefined && on?.kind === ts.SyntaxKind.ThisKeyword) gatherMember(name);
    }
    ts.forEachChild(node, (child) => gather(child, isOwn));
  };
  const gatherMember = (name: string): void => {
    const member = getMember(type, name, engine);
    if (member === undefined || seen.has(member)) return;
    seen.add(member);
    gather(member, ({ kind }) => kind === ts.SyntaxKind.ThisKeyword);
  };
  for (const name of used.length > 0 ? used : all) gatherMember(name);
  if (used.includes('constructor')) type.members.filter(ts.isConstructorDeclaration).forEach((node) => gather(node, () => false));
  if (ts.isIdentifier(receiver)) gatherDirect(receiver.text, body, collector, engine, found);
  return [...found];
}

/** Methods that a body calls on a variable, and how it made the object: `Order.place(…)`, `new Order(…)`. */
function getUsed(variable: string, type: ts.ClassLikeDeclaration, body: ts.Node): readonly string[] {
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node)) {
      const callee = getCalleeExpression(node);
      const on = getReceiver(callee);
      const name = getMemberName(callee);
      const isOn = on !== undefined && ts.isIdentifier(on) && (on.text === variable || on.text === type.name?.text);
      if (isOn && name !== undefined && getMemberNames(type).includes(name)) used.push(name);
      if (ts.isNewExpression(node) && name === type.name?.text) used.push('constructor');
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return used;
}

function getMemberNames({ members }: ts.ClassLikeDeclaration): readonly string[] {
  return members.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}

/** `order.apply(new OrderPaid())` in the body itself. */
function gatherDirect(variable: string, body: ts.Node, collector: string, engine: Engine, found: Set<ts.ClassLikeDeclaration>): void {
  const visit = (node: ts.Node): void => {
    if (isCallNode(node)) {
      const callee = getCalleeExpression(node);
      const on = getReceiver(callee);
      const event = getArgument(node, 0);
      const isOn = on !== undefined && ts.isIdentifier(on) && on.text === variable && getMemberName(callee) === collector;
      if (isOn && event !== undefined)
        for (const raised of getClasses(event, engine.unevaluatedFrame(getEnclosingBody(node)), engine)) found.add(raised);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
}
