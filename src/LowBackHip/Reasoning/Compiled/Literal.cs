namespace LowBackHip.Reasoning;

/// <summary>An atom, or its opposite. An atom is a thing that is known to be so, known not to be so, or not known: a finding, or one basic fact.</summary>
/// <param name="Index">Twice the atom's number, and one more for its opposite.</param>
internal readonly record struct Literal(int Index)
{
    internal int Atom => Index >> 1;

    internal bool IsNegated => (Index & 1) != 0;

    internal Literal Opposite => new(Index ^ 1);

    internal static Literal Of(int atom) => new(atom << 1);
}
