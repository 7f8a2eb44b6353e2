"""HTML within copy: text, pictures, and markup made safe."""
