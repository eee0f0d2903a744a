import type { Library } from './library.ts';

/** Loggers: kind `telemetry`, which does not count unless asked for. */
export const logging = {
  name: 'Logging',
  docs: 'https://nodejs.org/api/console.html',
  imports: ['pino', 'winston'],
  calls: [
    { package: 'pino', container: 'BaseLogger', members: ['fatal', 'error', 'warn', 'info', 'debug', 'trace'], effect: 'telemetry' },
    { package: 'winston', container: 'Logger', members: ['error', 'warn', 'info', 'debug', 'log', 'verbose', 'http'], effect: 'telemetry' },
    {
      package: '@nestjs/common',
      container: ['Logger', 'LoggerService', 'ConsoleLogger'],
      members: ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'],
      effect: 'telemetry',
    },
    {
      package: ['typescript', 'node'],
      container: 'Console',
      members: ['log', 'error', 'warn', 'info', 'debug', 'trace'],
      effect: 'telemetry',
    },
  ],
} as const satisfies Library;
