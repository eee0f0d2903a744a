exports.up = async function (db) {
  await db.createTable('curtains', { id: { type: 'int', primaryKey: true }, code: { type: 'string', unique: true }, hue: 'string' });
  await db.addIndex('curtains', 'curtains_maker', ['maker', 'batch'], true);
  await db.schema.alterTable('curtains', (table) => table.unique(['hall', 'rail']));
  await db.runSql(`ALTER TABLE curtains ADD PRIMARY KEY (${'serial'}, year)`);
};
