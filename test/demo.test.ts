import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const example = fileURLToPath(new URL('../docs/example/', import.meta.url));
const RULE = 'database/no-side-effects-in-transaction';

/** Everything that `npm run demo` prints. A line that is not here is code that is right. */
const EXPECTED = [
  'src/catalog/price.service.ts:21 sideEffect',
  'src/catalog/restock.service.ts:17 sideEffect',
  'src/customers/customer.service.ts:25 sideEffect',
  'src/invoices/invoice.service.ts:19 sideEffect',
  'src/orders/cancellation.service.ts:21 detachedSideEffect',
  'src/orders/checkout.service.ts:29 sideEffect',
  'src/orders/delivery.service.ts:21 detachedSideEffect',
  'src/orders/fulfilment.service.ts:23 sideEffect',
  'src/orders/fulfilment.service.ts:39 sideEffect',
  'src/orders/fulfilment.service.ts:41 sideEffect',
  'src/orders/returns.service.ts:23 networkRead',
  'src/orders/returns.service.ts:32 sideEffect',
  'src/orders/returns.service.ts:49 sideEffect',
];

interface Finding {
  readonly place: string;
  readonly ruleId: string | null;
  readonly messageId: string | undefined;
  readonly message: string;
}

describe('the demo', () => {
  let findings: Finding[];

  beforeAll(async () => {
    const results = await new ESLint({ cwd: example }).lintFiles(['.']);
    findings = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, messageId, message }) => ({
        place: `${filePath.slice(example.length).replaceAll('\\', '/')}:${line}`,
        ruleId,
        messageId,
        message,
      })),
    );
  });

  test('finds every bug of the example and nothing else', () => {
    expect(findings.map(({ place, messageId, message }) => `${place} ${messageId ?? message}`).sort()).toEqual(EXPECTED);
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set([RULE]));
  });

  test.each([
    [
      'src/customers/customer.service.ts:25',
      'Nodemailer sendMail sends an e-mail inside the transaction: a rollback does not undo it, and locks are held until it answers. ' +
        "Call it after `await prisma.$transaction(…)` has returned, or write an outbox row with the transaction's client.",
    ],
    [
      'src/orders/checkout.service.ts:29',
      'Stripe capture (CheckoutService.settle → PaymentService.settle → StripeGateway.capture) makes a payment call inside the transaction: ' +
        'a rollback does not undo it, and locks are held until it answers. ' +
        "Call it after `await prisma.$transaction(…)` has returned, or write an outbox row with the transaction's client.",
    ],
    [
      'src/orders/cancellation.service.ts:21',
      'Nodemailer sendMail (NotificationService.orderCancelled → Mailer.send) sends an e-mail and nothing waits for it: ' +
        'it happens even when the transaction rolls back. ' +
        "Call it after `await prisma.$transaction(…)` has returned, or write an outbox row with the transaction's client.",
    ],
    [
      'src/orders/returns.service.ts:23',
      'Stripe retrieve (PaymentService.capturedCents → StripeGateway.findIntent) keeps the transaction open while the network answers. ' +
        'Read it before the transaction.',
    ],
  ])('says at %s what happens and what to do', (place, message) => {
    expect(findings.find((finding) => finding.place === place)?.message).toBe(message);
  });
});

test('the example compiles', () => {
  const { config } = ts.readConfigFile(`${example}tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, example);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
  expect(diagnostics.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual(
    [],
  );
});
