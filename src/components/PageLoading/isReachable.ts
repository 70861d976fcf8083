const patience = 8000;

/** Whether the server answers for this page: what cannot be reached is not loaded anew over what the reader sees. */
export async function isReachable(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store', signal });
    return status < 500;
  } catch {
    return false;
  }
}
