import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ESLintUtils, type JSONSchema, type TSESLint } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import type ts from 'typescript';
export { isRead } from './analysis/flow/facts.ts';
export { isName, listOf, oneOf, shapeOf } from './analysis/recognition/shapes.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { Handler } from './analysis/answers/handler.ts';
import type { CallFact, Step } from './analysis/flow/facts.ts';
import { type Check, either, isText, listOf, oneOf, shapeOf } from './analysis/recognition/shapes.ts';
import { getAnalysis } from './analysis/store.ts';
import { getDisplayName, isFunctionNode, isOwnSourceFile } from './analysis/program/syntax.ts';

/** What a rule's documentation says of it; the configs are made from it. */
export interface RuleDocs {
  readonly description: string;
  /** The first config that holds the rule: each of `recommended`, `strict`, `all` holds those before it too. */
  readonly recommended?: 'recommended' | 'strict';
  /** The options that it has in `strict` and `all`, where they are not the defaults. */
  readonly strict?: readonly [Readonly<Record<string, unknown>>];
  readonly requiresTypeChecking: true;
}

/** JSON schema of a rule's options. */
export type RuleSchema = JSONSchema.JSONSchema4;

/** A rule of this plugin. */
export type DatabaseRule = Rule.RuleModule & { readonly meta: { readonly docs: RuleDocs } };

/** What a rule is given: the questions it may ask, the file that is linted, and a way to report a place in it. */
export interface RuleTools<Id extends string, Options> {
  readonly analysis: Analysis;
  readonly file: ts.SourceFile;
  readonly options: Options;
  readonly report: (node: ts.Node, messageId: Id, data: Readonly<Record<string, string>>, suggestion?: Suggestion<Id>) => void;
}

/** A change that an editor may offer: a text in place of a node, or (`after`) behind it. */
export interface Suggestion<Id extends string> {
  readonly messageId: Id;
  readonly data: Readonly<Record<string, string>>;
  readonly node: ts.Node;
  readonly text: string;
  readonly isAfter?: boolean;
}

interface RuleDefinition<Id extends string, Options> {
  readonly name: string;
  readonly docs: Pick<RuleDocs, 'description' | 'recommended' | 'strict'>;
  readonly messages: Readonly<Record<Id, string>>;
  /** The fields of the one options object and what they are for; none for a rule without options. */
  readonly schema?: readonly RuleSchema[];
  /** Checks the values of the fields: ESLint's own check does not say which field is wrong. */
  readonly checkOptions?: Check;
  readonly hasSuggestions?: boolean;
  readonly defaults: Options;
  /** Asks the analysis about the file and reports. */
  readonly check: (tools: RuleTools<Id, Options>) => void;
}

const NO_TYPES =
  'The rules of eslint-plugin-database need type information, and this file has none. ' +
  'Add `languageOptions: { parserOptions: { projectService: true } }` and see that a tsconfig.json includes the file.';

const OTHER_TYPESCRIPT =
  'The parser uses another copy of TypeScript than eslint-plugin-database, so its rules see nothing. ' +
  'Install one version of `typescript` for both (`npm ls typescript` shows them).';

const blind = new WeakSet<object>();

/** The pages come with the package, so that the link works in an editor without a network and fits the installed version. */
const manifest = pathToFileURL(createRequire(import.meta.url).resolve('eslint-plugin-database/package.json'));

const create = ESLintUtils.RuleCreator<RuleDocs>((name) => new URL(`docs/rules/${name}.md`, manifest).href);

/** Makes a rule out of a question to the analysis. What keeps all rules from seeing a file, they say together, once for each TypeScript file. */
export function createRule<Id extends string, Options extends object>(definition: RuleDefinition<Id, Options>): DatabaseRule {
  const { name, docs, messages, schema, checkOptions, hasSuggestions = false, defaults, check } = definition;
  const defaultOptions: [Options] | [] = schema === undefined ? [] : [defaults];
  return create<readonly [Options] | readonly [], string>({
    name,
    meta: {
      type: 'problem',
      docs: { ...docs, requiresTypeChecking: true },
      messages: { ...messages, noTypeInformation: NO_TYPES, otherTypeScript: OTHER_TYPESCRIPT },
      schema: schema ?? [],
      hasSuggestions,
      defaultOptions,
    },
    defaultOptions,
    create: (context, [options = defaults]) => ({
      Program: (node) => {
        const { sourceCode } = context;
        const services = sourceCode.parserServices;
        checkOptions?.(options, `options of ${name}`);
        const reportOnce = (messageId: string): void => {
          if (blind.has(sourceCode) || !/\.[cm]?tsx?$/.test(context.filename)) return;
          blind.add(sourceCode);
          context.report({ node, loc: { line: 1, column: 0 }, messageId });
        };
        if (services?.program == null || services.esTreeNodeToTSNodeMap === undefined) return reportOnce('noTypeInformation');
        const file = services.esTreeNodeToTSNodeMap.get(node);
        if (!isOwnSourceFile(file)) return reportOnce('otherTypeScript');
        check({
          analysis: getAnalysis(services.program, context.settings['database']),
          file,
          options,
          report: (place, messageId, data, suggestion) => {
            const suggest = suggestion === undefined ? [] : [toSuggestion(suggestion, file)];
            context.report({ loc: getLocation(place, file), messageId, data, suggest });
          },
        });
      },
    }),
  }) as unknown as DatabaseRule;
}

function toSuggestion(
  { messageId, data, node, text, isAfter = false }: Suggestion<string>,
  file: ts.SourceFile,
): TSESLint.SuggestionReportDescriptor<string> {
  const range = [isAfter ? node.end : node.getStart(file), node.end] as const;
  return { messageId, data, fix: (fixer) => fixer.replaceTextRange(range, text) };
}

function getLocation(node: ts.Node, file: ts.SourceFile): TSESLint.AST.SourceLocation {
  const [start, end] = [node.getStart(file), node.end].map((position) => {
    const { line, character } = file.getLineAndCharacterOfPosition(position);
    return { line: line + 1, column: character };
  }) as [TSESLint.AST.SourceLocation['start'], TSESLint.AST.SourceLocation['end']];
  return { start, end };
}

/** `Stripe capture (settle → PaymentService.settle → StripeGateway.capture)`: what is called in the end, and by which way. */
export function describePath({ library, member }: CallFact, path: readonly Step[]): string {
  return describeCall(library, member, path);
}

/** The same of a call that no fact stands for. */
export function describeCall(library: CallFact['library'], member: string, path: readonly Step[]): string {
  const called = library === undefined || library.name === '' || library.name === member ? member : `${library.name} ${member}`;
  const way = path.flatMap(({ into, implementations, event }) => {
    if (into === undefined) return [];
    return [
      ...(event === undefined ? [] : [`event ${event}`]),
      `${getDisplayName(into)}${implementations === undefined ? '' : ` (1 of ${implementations} implementations)`}`,
    ];
  });
  return way.length === 0 ? called : `${called} (${way.join(' → ')})`;
}

/** What an earlier read is called in a message; of a row that came with a request, only its name is known. */
export function describeRead(read: Pick<CallFact, 'library' | 'member'> | string): string {
  return typeof read === 'string' ? `whoever loaded \`${read}\`` : describeCall(read.library, read.member, []);
}

/** Where control leaves a function: `at \`throw\` in line 12`, `where \`charge(…)\` in line 9 throws`, `at its end`. */
export function describePlace(place: ts.Node): string {
  const file = place.getSourceFile();
  const line = file.getLineAndCharacterOfPosition(place.getStart(file)).line + 1;
  const [word = ''] = /^(return|throw|break|continue)\b/.exec(place.getText()) ?? [];
  if (word !== '') return `at the \`${word}\` in line ${line}`;
  if (isFunctionNode(place)) return 'at its end';
  const text =
    place
      .getText()
      .replace(/^await\s+/, '')
      .split(/[\n(`]/)[0] ?? '';
  return `where \`${text.trim()}\` in line ${line} throws`;
}

/** The option that lets some handlers send what they like. */
export const allowHandlers: RuleSchema = {
  type: 'array',
  items: { type: 'string' },
  description:
    'Handlers that are left alone: `@` and the name of a decorator on the method or its class, a route, or a pattern between slashes for the route or the path of the file.',
};

/** Whether an option allows a handler. */
export function isAllowed(handler: Handler | undefined, allowed: readonly string[]): boolean {
  if (handler === undefined) return false;
  const { decorators, route, body } = handler;
  return allowed.some((entry) => {
    if (entry.startsWith('@')) return decorators.includes(entry.slice(1));
    if (!/^\/.+\/$/.test(entry)) return entry === route;
    const pattern = new RegExp(entry.slice(1, -1), 'u');
    return pattern.test(route ?? '') || pattern.test(body.getSourceFile().fileName);
  });
}

const isNames = either(Array.isArray, listOf(isText), isText);

/** A call that an option names: a name, or where it is declared. */
export const isSpecifier: Check = either(
  (entry) => typeof entry === 'string',
  isText,
  shapeOf({ from: oneOf(['file', 'package', 'lib']), name: isNames, package: isText, path: isText, member: isNames }, ['from', 'name']),
);
