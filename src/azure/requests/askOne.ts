import type { Answer } from '../../evidence';
import type { AzureClient, AzureRequest } from '../http';
import { readReply } from './readReply';

/** An answer of one page. Resource Graph calls its rows `data`. */
export async function askOne(client: AzureClient, request: AzureRequest): Promise<Answer> {
  const isQuery = request.method === 'POST' && request.path.startsWith('/providers/Microsoft.ResourceGraph/');
  return readReply(await client.send(request), isQuery ? 'rows' : 'object');
}
