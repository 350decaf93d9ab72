import { useParams } from '@tanstack/react-router';

export function MatterPage() {
  const { code } = useParams({ from: '/matters/$code' });
  return <h1>{code}</h1>;
}
