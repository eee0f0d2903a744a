import type { Library } from './library.ts';

/** Cloudinary: uploads, and the administration of what is stored. */
export const cloudinary = {
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/node_integration',
  imports: ['cloudinary'],
  calls: [
    {
      package: 'cloudinary',
      container: 'uploader',
      members: [
        '/^(upload|upload_large|upload_chunked|upload_stream|upload_large_stream|upload_chunked_stream|unsigned_upload|unsigned_upload_stream)$/',
        '/^(destroy|rename|explicit|explode|multi|text|generate_sprite|create_archive|create_zip|invalidate|update_metadata)$/',
        '/^(add_tag|remove_tag|remove_all_tags|replace_tag|add_context|remove_all_context)$/',
      ],
      effect: 'storage',
    },
    {
      package: 'cloudinary',
      container: 'api',
      members: ['/^(create|update|delete|add|publish|restore|rename)(_|$)/'],
      effect: 'storage',
    },
    {
      package: 'cloudinary',
      container: 'api',
      members: [
        '/^(resource|resources|search|search_folders|visual_search|usage|ping|tags|root_folders|sub_folders|transformation|transformations)$/',
        '/^resources_by_(asset_folder|asset_ids|context|ids|moderation|tag)$/',
        '/^(list|get|upload)_/',
      ],
      effect: 'storage',
      access: 'read',
    },
    { package: 'cloudinary', container: 'search', members: ['execute'], effect: 'storage', access: 'read' },
  ],
} as const satisfies Library;
