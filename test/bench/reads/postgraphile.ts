export const servePostgraphile = async (_: string): Promise<string> => 'http://127.0.0.1:1';
