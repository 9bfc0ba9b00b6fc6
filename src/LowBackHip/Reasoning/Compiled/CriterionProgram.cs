using System.Numerics;

namespace LowBackHip.Reasoning;

/// <summary>
/// Every criterion of a catalog in two flat arrays. A step joins the literals of its parts, 64 at once by mask, and the steps below it, which stand side by
/// side. Reads facts as <see cref="AtomTable"/> lays them out.
/// </summary>
internal sealed class CriterionProgram
{
    private readonly Step[] _steps;
    private readonly Part[] _parts;

    private CriterionProgram(Step[] steps, Part[] parts)
    {
        _steps = steps;
        _parts = parts;
    }

    /// <summary>What a criterion comes to.</summary>
    /// <param name="criterion">The number that <see cref="Builder.Add"/> gave it.</param>
    /// <param name="facts">What is known.</param>
    internal Match Test(int criterion, ReadOnlySpan<ulong> facts)
    {
        ref readonly var step = ref _steps[criterion];
        var parts = _parts;
        var (firstPart, endPart) = (step.FirstPart, step.FirstPart + step.Parts);
        switch (step.Shape)
        {
            case CriterionShape.All:
                {
                    var open = 0UL;
                    for (var place = firstPart; place < endPart; place++)
                    {
                        ref readonly var part = ref parts[place];
                        if ((facts[part.Fails] & part.Mask) != 0)
                            return Match.NotMet;
                        open |= part.Mask & ~facts[part.Holds];
                    }

                    var least = open == 0 ? Match.Met : Match.Undetermined;
                    for (var below = step.FirstStep; below < step.FirstStep + step.Steps; below++)
                    {
                        var match = Test(below, facts);
                        if (match == Match.NotMet)
                            return Match.NotMet;
                        if (match == Match.Undetermined)
                            least = Match.Undetermined;
                    }

                    return least;
                }

            case CriterionShape.Any:
                {
                    var open = 0UL;
                    for (var place = firstPart; place < endPart; place++)
                    {
                        ref readonly var part = ref parts[place];
                        if ((facts[part.Holds] & part.Mask) != 0)
                            return Match.Met;
                        open |= part.Mask & ~facts[part.Fails];
                    }

                    var most = open == 0 ? Match.NotMet : Match.Undetermined;
                    for (var below = step.FirstStep; below < step.FirstStep + step.Steps; below++)
                    {
                        var match = Test(below, facts);
                        if (match == Match.Met)
                            return Match.Met;
                        if (match == Match.Undetermined)
                            most = Match.Undetermined;
                    }

                    return most;
                }

            default:
                {
                    var (met, open) = (0, 0);
                    for (var place = firstPart; place < endPart; place++)
                    {
                        ref readonly var part = ref parts[place];
                        met += BitOperations.PopCount(facts[part.Holds] & part.Mask);
                        open += BitOperations.PopCount(~(facts[part.Holds] | facts[part.Fails]) & part.Mask);
                    }

                    for (var below = step.FirstStep; below < step.FirstStep + step.Steps; below++)
                    {
                        var match = Test(below, facts);
                        met += match == Match.Met ? 1 : 0;
                        open += match == Match.Undetermined ? 1 : 0;
                    }

                    return met >= step.Needed ? Match.Met : met + open < step.Needed ? Match.NotMet : Match.Undetermined;
                }
        }
    }

    /// <summary>Whether a criterion is met: less to look at than what it comes to.</summary>
    internal bool Holds(int criterion, ReadOnlySpan<ulong> facts)
    {
        ref readonly var step = ref _steps[criterion];
        var parts = _parts;
        var (endPart, endStep) = (step.FirstPart + step.Parts, step.FirstStep + step.Steps);
        switch (step.Shape)
        {
            case CriterionShape.All:
                for (var place = step.FirstPart; place < endPart; place++)
                {
                    ref readonly var part = ref parts[place];
                    if ((part.Mask & ~facts[part.Holds]) != 0)
                        return false;
                }

                for (var below = step.FirstStep; below < endStep; below++)
                {
                    if (!Holds(below, facts))
                        return false;
                }

                return true;

            case CriterionShape.Any:
                for (var place = step.FirstPart; place < endPart; place++)
                {
                    ref readonly var part = ref parts[place];
                    if ((part.Mask & facts[part.Holds]) != 0)
                        return true;
                }

                for (var below = step.FirstStep; below < endStep; below++)
                {
                    if (Holds(below, facts))
                        return true;
                }

                return false;

            default:
                var met = 0;
                for (var place = step.FirstPart; place < endPart; place++)
                {
                    ref readonly var part = ref parts[place];
                    met += BitOperations.PopCount(part.Mask & facts[part.Holds]);
                }

                for (var below = step.FirstStep; below < endStep; below++)
                    met += Holds(below, facts) ? 1 : 0;
                return met >= step.Needed;
        }
    }

    /// <summary>The opposite of a match, as <c>not</c> gives it.</summary>
    internal static Match Not(Match match) => (Match)(-(int)match);

    private readonly record struct Step(CriterionShape Shape, int Needed, int FirstPart, int Parts, int FirstStep, int Steps);

    /// <summary>Up to 64 literals of one sign: the word where they are known to hold, the one where they are known to fail, and which bits.</summary>
    private readonly record struct Part(int Holds, int Fails, ulong Mask);

    /// <summary>Puts criteria into one program.</summary>
    /// <param name="width">How many words the known-to-be-so half of the facts has.</param>
    internal sealed class Builder(int width)
    {
        private readonly Rows<Step> _steps = new();
        private readonly Rows<Part> _parts = new();

        /// <summary>Adds a criterion.</summary>
        /// <returns>Its number.</returns>
        internal int Add(CriterionForm form)
        {
            var place = _steps.Count;
            _steps.Add(default);
            Fill(place, form);
            return place;
        }

        /// <summary>Adds what is left of a criterion, unless that is the whole of it, which is there.</summary>
        /// <param name="rest">What is left.</param>
        /// <param name="whole">The criterion.</param>
        /// <param name="number">Its number.</param>
        /// <returns>The number of what is left, or -1 when nothing is.</returns>
        internal int AddRest(CriterionForm rest, CriterionForm whole, int number) => rest.IsAlways ? -1 : ReferenceEquals(rest, whole) ? number : Add(rest);

        internal CriterionProgram Build() => new(_steps.ToArray(), _parts.ToArray());

        private void Fill(int place, CriterionForm form)
        {
            var firstPart = _parts.Count;
            if (form.Shape == CriterionShape.Literal)
            {
                AddLiteral(firstPart, form.Literal);
                _steps[place] = new(CriterionShape.All, 0, firstPart, 1, _steps.Count, 0);
                return;
            }

            List<CriterionForm>? deeper = null;
            foreach (var term in form.Terms)
            {
                // "n of" counts a term as often as it is listed, and a mask holds it once.
                if (term.Shape != CriterionShape.Literal || (form.Shape == CriterionShape.Count && Holds(firstPart, term.Literal)))
                    (deeper ??= []).Add(term);
                else
                    AddLiteral(firstPart, term.Literal);
            }

            var (parts, firstStep, steps) = (_parts.Count - firstPart, _steps.Count, deeper?.Count ?? 0);
            for (var next = 0; next < steps; next++)
                _steps.Add(default);
            _steps[place] = new(form.Shape, form.Needed, firstPart, parts, firstStep, steps);
            for (var next = 0; next < steps; next++)
                Fill(firstStep + next, deeper![next]);
        }

        private bool Holds(int firstPart, Literal literal)
        {
            var holds = (literal.IsNegated ? width : 0) + (literal.Atom >> 6);
            for (var place = firstPart; place < _parts.Count; place++)
            {
                if (_parts[place].Holds == holds)
                    return (_parts[place].Mask & (1UL << literal.Atom)) != 0;
            }

            return false;
        }

        private void AddLiteral(int firstPart, Literal literal)
        {
            var word = literal.Atom >> 6;
            var (holds, fails) = literal.IsNegated ? (width + word, word) : (word, width + word);
            var mask = 1UL << literal.Atom;
            for (var place = firstPart; place < _parts.Count; place++)
            {
                if (_parts[place].Holds != holds)
                    continue;
                _parts[place] = new(holds, fails, _parts[place].Mask | mask);
                return;
            }

            _parts.Add(new(holds, fails, mask));
        }
    }
}
