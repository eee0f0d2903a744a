import ts from 'typescript';
import type { Match, Row } from './catalogue.ts';
import type { Context } from '../context.ts';
import { toFunction } from '../program/implementations.ts';
import { getPlace, type Place } from '../program/places.ts';
import { getDeclaredName, getOrigins, getSymbol, getTypeNames } from '../program/symbols.ts';
import { isSentAsItIs } from './sending.ts';
import { findStub } from './stubs.ts';
import { type CallNode, getArgument, getCalleeExpression, getMemberName, getReceiver } from '../program/syntax.ts';

/** What a call calls: a known member of a library, and where the callee is declared. */
export interface Callee {
  /** The knowledge that fits, if any does. */
  readonly match: Match | undefined;
  /** Declarations behind the callee's name; none where nothing names it (`f()()`), where it is `any` or a mapped member. */
  readonly declarations: readonly ts.Declaration[];
}

const known = new WeakMap<Context['catalogue'], WeakMap<CallNode, Callee>>();

/** Recognises a call by what its callee resolves to: package, declaring type and member. Names at the call site prove nothing. */
export function identify(call: CallNode, context: Context): Callee {
  const ofContext = known.get(context.catalogue) ?? new WeakMap<CallNode, Callee>();
  known.set(context.catalogue, ofContext);
  const found = ofContext.get(call) ?? resolve(call, context);
  ofContext.set(call, found);
  return found;
}

function resolve(call: CallNode, context: Context): Callee {
  const callee = getCalleeExpression(call);
  const symbol = getSymbol(callee, context);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, context);
  return { declarations, match: asSent(call, findMatch(call, callee, declarations, context), context) };
}

/** A query that is begun and sent as it is asks for its rows: nothing else in its chain is an operation. */
function asSent(call: CallNode, match: Match | undefined, context: Context): Match | undefined {
  if (match === undefined || !('byItself' in match.fact) || !ts.isCallExpression(call)) return match;
  const { fact } = match;
  const { byItself } = fact;
  if (byItself === undefined || !isSentAsItIs(call, match, context)) return match;
  return { ...match, member: match.member === '()' ? 'query' : match.member, fact: { ...fact, operation: byItself, traits: ['lazy'] } };
}

/** Recognises a call whose callee is `any` where it is written, by what its value is declared as. */
export function identifyAs(call: CallNode, declarations: readonly ts.Declaration[], context: Context): Callee {
  return { declarations, match: findMatch(call, getCalleeExpression(call), declarations, context) };
}

function findMatch(call: CallNode, callee: ts.Expression, declarations: readonly ts.Declaration[], context: Context): Match | undefined {
  if (ts.isNewExpression(call)) return findConstruction(call, declarations, context);
  for (const declaration of declarations) {
    const member = getDeclarationName(declaration);
    const rows = member === undefined ? [] : context.catalogue.rows(member);
    if (member === undefined || rows.length === 0) continue;
    const found = choose(rows, member, () => getPlace(declaration), call, context);
    if (found !== undefined) return found;
  }
  const name = getMemberName(callee);
  return (
    (name === undefined || declarations.some((declaration) => toFunction(declaration, context) !== undefined)
      ? undefined
      : findByStructure(call, callee, name, declarations.length > 0, context)) ??
    (name === undefined || declarations.length > 0 ? undefined : findMapped(call, callee, name, context)) ??
    findCallable(call, callee, declarations, context) ??
    (name === undefined ? undefined : findStub(call, name, declarations, context))
  );
}

function choose(
  rows: readonly Row[],
  member: string,
  placeOf: () => Place,
  call: CallNode,
  context: Context,
  receiver = getReceiver(getCalleeExpression(call)),
): Match | undefined {
  const place = placeOf();
  for (const row of rows) {
    if (!row.fits(place) || !row.takesReceiver(getReceiverMember(call), () => getReceiverNames(receiver, context))) continue;
    if ('decidedBy' in row.fact) {
      const decided = findByArgument(call, row.fact.decidedBy, member, context);
      if (decided !== undefined) return decided;
    } else return { library: row.library, fact: row.fact, member };
  }
  return undefined;
}

/** `client.send(new PutObjectCommand(…))`: the class of the argument says what is sent. */
function findByArgument(call: CallNode, which: number | 'last', member: string, context: Context): Match | undefined {
  const argument = getArgument(call, which);
  const symbol = argument === undefined ? undefined : (context.checker.getTypeAtLocation(argument).symbol as ts.Symbol | undefined);
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return undefined;
  const place: Place = { package: getPlace(declaration).package, containers: [getDeclaredName(symbol)] };
  const row = context.catalogue.rows(member).find(({ fact, fits }) => !('decidedBy' in fact) && fits(place));
  return row === undefined ? undefined : { library: row.library, fact: row.fact, member: getDeclaredName(symbol) };
}

/** Generated clients have no package of their own: their members give them away, or the tag of what they return. */
function findByStructure(
  call: CallNode,
  callee: ts.Expression,
  name: string,
  hasDeclaration: boolean,
  context: Context,
): Match | undefined {
  const { checker } = context;
  const receiver = getReceiver(callee);
  for (const { library, fact } of context.catalogue.rows(name)) {
    const { structure, tag } = fact;
    const byStructure = (): boolean => {
      if (structure === undefined || receiver === undefined) return false;
      const type = checker.getTypeAtLocation(receiver);
      return !(type.flags & ts.TypeFlags.Any) && structure.every((member) => checker.getPropertyOfType(type, member) !== undefined);
    };
    const byTag = (): boolean => {
      // The type of a generated query is the most expensive question there is: only where nothing declares the member.
      if (tag === undefined || hasDeclaration) return false;
      context.counters.signaturesAsked++;
      return hasTag(checker.getTypeAtLocation(call), tag, checker);
    };
    if (byStructure() || byTag()) return { library, fact, member: name };
  }
  return undefined;
}

function hasTag(type: ts.Type, tag: string, checker: ts.TypeChecker): boolean {
  const property = checker.getPropertiesOfType(type).find(({ escapedName }) => String(escapedName).startsWith('__@toStringTag'));
  if (property === undefined) return false;
  const value = checker.getTypeOfSymbol(property);
  return value.isStringLiteral() && value.value === tag;
}

/** Members of mapped types have no declaration: the receiver's type stands for it. */
function findMapped(call: CallNode, callee: ts.Expression, name: string, context: Context): Match | undefined {
  const rows = context.catalogue.rows(name);
  const receiver = getReceiver(callee);
  if (rows.length === 0 || receiver === undefined) return undefined;
  const type = context.checker.getTypeAtLocation(receiver);
  const declaration = (type.aliasSymbol ?? (type.symbol as ts.Symbol | undefined))?.declarations?.[0];
  if (declaration === undefined) return undefined;
  const containers = getTypeNames(type, context.checker);
  return choose(rows, name, () => ({ package: getPlace(declaration).package, containers }), call, context);
}

/** A callee that is itself a value: an instance of `AxiosInstance`, `promisify(exec)`. Its type's signature says where it comes from. */
function findCallable(call: CallNode, callee: ts.Expression, declarations: readonly ts.Declaration[], context: Context): Match | undefined {
  const isValue = declarations.every((declaration) => !ts.isFunctionLike(declaration) && !ts.isClassLike(declaration));
  if (!isValue) return undefined;
  if (ts.isTaggedTemplateExpression(call)) return findTag(call, callee, context);
  context.counters.signaturesAsked++;
  const signatures = context.checker.getTypeAtLocation(callee).getCallSignatures();
  for (const { declaration } of signatures) {
    if (declaration === undefined || !declaration.getSourceFile().isDeclarationFile) continue;
    const place = getPlace(declaration);
    // `send: typeof fetch`: the type is that of a function with a name.
    const member = ts.isFunctionTypeNode(declaration) ? '()' : (getDeclarationName(declaration as ts.Declaration) ?? '()');
    const found = choose(context.catalogue.rows(member), member, () => place, call, context);
    // What is sent by a call of the value itself goes by the name that it has there.
    if (found !== undefined) return 'effect' in found.fact ? { ...found, member: getMemberName(callee) ?? found.member } : found;
    const [holder] = place.containers;
    const named =
      holder === undefined
        ? undefined
        : choose(context.catalogue.rows(holder), holder, () => ({ ...place, containers: place.containers.slice(1) }), call, context);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** A value that is a tag of templates: the client of postgres.js. */
function findTag(call: ts.TaggedTemplateExpression, callee: ts.Expression, context: Context): Match | undefined {
  const rows = context.catalogue.rows('``');
  if (rows.length === 0) return undefined;
  context.counters.signaturesAsked++;
  for (const { declaration } of context.checker.getTypeAtLocation(callee).getCallSignatures()) {
    const found = declaration === undefined ? undefined : choose(rows, '``', () => getPlace(declaration), call, context, callee);
    if (found !== undefined) return { ...found, member: getMemberName(callee) ?? 'template' };
  }
  return undefined;
}

function findConstruction(call: CallNode, declarations: readonly ts.Declaration[], context: Context): Match | undefined {
  const rows = context.catalogue.rows('new');
  for (const declaration of declarations) {
    const name = getDeclarationName(declaration);
    if (name === undefined) continue;
    const { package: from, containers } = getPlace(declaration);
    const found = choose(rows, 'new', () => ({ package: from, containers: [name, ...containers] }), call, context);
    if (found !== undefined) return { ...found, member: `new ${name}` };
  }
  return undefined;
}

function getReceiverMember(call: CallNode): string | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? undefined : getMemberName(receiver);
}

function getReceiverNames(receiver: ts.Expression | undefined, context: Context): readonly string[] {
  return receiver === undefined ? [] : getTypeNames(context.checker.getTypeAtLocation(receiver), context.checker);
}

function getDeclarationName(declaration: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(declaration);
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))
    ? name.text
    : undefined;
}
