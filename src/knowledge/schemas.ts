import type { Library } from './library.ts';

const zod = {
  name: 'Zod',
  docs: 'https://zod.dev/api',
  imports: [],
  calls: [],
  schemas: {
    package: 'zod',
    plain: [
      '/^(number|string|bigint|int|int32|uint32|float32|float64|any|unknown|coerce|z|zod|util|core)$/',
      '/^(object|strictObject|looseObject|optional|_?default|prefault|nullable|nullish|partial|required|describe|meta|brand|readonly|openapi)$/',
      '/^(min|gt|gte|positive|nonnegative|finite|safe|multipleOf|step|trim|nonempty|regex|numeric|preprocess|transform|pipe|union|or|array)$/',
    ],
    parse: ['/^(parse|safeParse|parseAsync|safeParseAsync|spa)$/'],
  },
} as const satisfies Library;

const valibot = {
  name: 'Valibot',
  docs: 'https://valibot.dev/api/',
  imports: [],
  calls: [],
  schemas: {
    package: 'valibot',
    plain: [
      '/^(number|string|bigint|any|unknown|object|strictObject|looseObject|optional|exactOptional|undefinedable|nullable|nullish|pipe|partial)$/',
      '/^(minValue|gtValue|integer|finite|safeInteger|multipleOf|digits|decimal|trim|nonEmpty|toNumber|description|title|metadata|brand)$/',
    ],
    parse: ['/^(parse|safeParse|parseAsync|safeParseAsync)$/'],
  },
} as const satisfies Library;

const typebox = {
  name: 'TypeBox',
  docs: 'https://sinclairzx81.github.io/typebox/',
  imports: [],
  calls: [],
  schemas: {
    package: ['@sinclair/typebox', 'typebox', 'elysia'],
    plain: ['/^(Type|t|Object|Integer|Number|Numeric|String|BigInt|Optional|Partial|Any|Unknown|Readonly|Union|Null|Undefined)$/'],
    options: ['maximum', 'exclusiveMaximum', 'maxLength', 'pattern', 'enum'],
  },
} as const satisfies Library;

const classValidator = {
  name: 'class-validator',
  docs: 'https://github.com/typestack/class-validator#validation-decorators',
  imports: [],
  calls: [],
  schemas: {
    package: 'class-validator',
    // With those that stand beside them and look at nothing.
    plain: [
      '/^(Is(Int|Number|NumberString|Optional|Defined|NotEmpty|Positive|String)|Min|Allow|ValidateIf)$/',
      '/^(Type|Expose|ApiProperty|ApiPropertyOptional|ApiQuery|ApiParam|Field|HideField|Directive)$/',
    ],
  },
} as const satisfies Library;

const joi = {
  name: 'Joi',
  docs: 'https://joi.dev/api/',
  imports: [],
  calls: [],
  schemas: {
    package: ['joi', '@hapi/joi'],
    plain: [
      '/^(Joi|number|string|any|object|keys|append|integer|min|greater|positive|multiple|precision|unsafe|port|trim|convert|raw)$/',
      '/^(optional|required|default|empty|label|description|note|tag|meta|example|allow|unit|messages?|options|prefs|preferences|unknown)$/',
    ],
    parse: ['/^(validate|validateAsync|attempt|assert)$/'],
  },
} as const satisfies Library;

const yup = {
  name: 'Yup',
  docs: 'https://github.com/jquense/yup#api',
  imports: [],
  calls: [],
  schemas: {
    package: 'yup',
    plain: [
      '/^(yup|number|string|mixed|object|shape|integer|min|moreThan|positive|round|truncate|trim|typeError|transform)$/',
      '/^(optional|notRequired|required|defined|nonNullable|nullable|default|label|meta|noUnknown|strict)$/',
    ],
    parse: ['/^(validate|validateSync|cast)$/'],
  },
} as const satisfies Library;

/** Libraries that check what a client sent. */
export const schemaLibraries: readonly Library[] = [zod, valibot, typebox, classValidator, joi, yup];
