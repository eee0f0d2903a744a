import type { Library } from './library.ts';

/** JSforce: Salesforce's records, by REST, SOAP and in bulk. */
export const jsforce = {
  name: 'JSforce',
  docs: 'https://jsforce.github.io/document/',
  imports: ['jsforce', 'jsforce/lib/connection'],
  restoreTypes: 'npm install --save-dev @types/jsforce',
  calls: [
    {
      package: 'jsforce',
      container: ['Connection', 'BaseConnection', 'SObject', 'SoapApi', 'RecordReference', 'Tooling', 'MetadataApi'],
      members: [
        '/^(create|insert|update|upsert|delete|del|destroy|convertLead|merge|undelete|emptyRecycleBin|setPassword|resetPassword)$/',
        '/^(createBulk|insertBulk|updateBulk|upsertBulk|deleteBulk|destroyBulk|deleteHardBulk|destroyHardBulk|bulkload)$/',
        '/^(requestPost|requestPatch|requestPut|requestDelete|executeAnonymous|deploy|rename)$/',
      ],
      effect: 'http',
    },
    {
      package: 'jsforce',
      container: ['Connection', 'BaseConnection', 'SObject', 'SoapApi', 'RecordReference', 'Tooling', 'MetadataApi'],
      members: [
        '/^(query|queryMore|retrieve|search|describe|describeGlobal|describeSObject|find|findOne|select|count|recent|updated|deleted)$/',
        '/^(identity|limits|requestGet|login|read)$/',
      ],
      effect: 'http',
      access: 'read',
    },
    {
      package: 'jsforce',
      container: ['Connection', 'BaseConnection', 'Tooling'],
      members: ['request'],
      effect: 'http',
      access: { argument: 0, property: 'method', absent: 'read' },
    },
    { package: 'jsforce', container: 'Apex', members: ['get'], effect: 'http', access: 'read' },
    { package: 'jsforce', container: 'Apex', members: ['post', 'put', 'patch', 'delete', 'del'], effect: 'http' },
    { package: 'jsforce', container: ['Bulk', 'BulkV2'], members: ['load', 'loadAndWaitForResults'], effect: 'http' },
    { package: 'jsforce', container: ['Bulk', 'BulkV2'], members: ['query'], effect: 'http', access: 'read' },
  ],
} as const satisfies Library;
