import { createHashRouter, Navigate } from 'react-router';
import { Frame } from './frame';
import { ScreenBoundary } from './screen-boundary';
import { screens } from './screens';

/** The screens by their paths; whatever else is asked for is the overview. */
export const createRoutes = () =>
  createHashRouter([
    {
      element: <Frame />,
      children: [
        ...screens.map(([path, screen]) => ({
          path,
          element: <ScreenBoundary key={path}>{screen}</ScreenBoundary>,
        })),
        { path: '*', element: <Navigate to="/overview" replace /> },
      ],
    },
  ]);
