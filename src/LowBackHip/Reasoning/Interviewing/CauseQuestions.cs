namespace LowBackHip.Reasoning;

/// <summary>Chooses the one finding whose answer is expected to tell most about which causes fit.</summary>
internal static class CauseQuestions
{
    /// <summary>Below this many bits of expected information a question is not worth a person's time.</summary>
    private const double LeastGain = 0.01;

    /// <summary>Where the weights say only how often at most an answer can come, which share of that it is taken to have: used only to order questions.</summary>
    private const double ShareOfMost = 0.5;

    private const int MostConditions = 8;

    internal static InterviewQuestion? Choose(InterviewMoment moment)
    {
        var index = moment.Index;
        var leading = index.Compiled.Lead(moment.Presentation, MostConditions);
        Span<ulong> led = stackalloc ulong[index.ConditionWords];
        foreach (var (condition, _) in leading)
            led[condition >> 6] |= 1UL << condition;
        Span<ulong> present = stackalloc ulong[moment.Facts.Length];
        Span<ulong> absent = stackalloc ulong[moment.Facts.Length];
        var (best, most) = (-1, LeastGain);
        for (var finding = 0; finding < index.Findings.Length; finding++)
        {
            if (moment.Askable[finding] == PossibleAnswers.None || !BearsOn(index.ConditionsOf(finding), led))
                continue;
            moment.Facts.CopyTo(present);
            moment.Facts.CopyTo(absent);
            index.Answer(finding, FindingStatus.Present, present);
            index.Answer(finding, FindingStatus.Absent, absent);
            var gain = 0.0;
            foreach (var (condition, probability) in leading)
            {
                if (Has(index.ConditionsOf(finding), condition))
                    gain += Gain(probability, moment.Weigh(condition, present), moment.Weigh(condition, absent));
            }

            if (gain > most)
                (best, most) = (finding, gain);
        }

        if (best < 0)
            return null;
        var conditions = leading.Where(led => Has(index.ConditionsOf(best), led.Condition)).Select(led => index.Compiled.Catalog.Conditions[led.Condition]);
        return moment.Ask(best, InterviewAnswerKind.YesNoNotSure, [], [.. conditions]);
    }

    private static bool Has(ReadOnlySpan<ulong> bits, int place) => (bits[place >> 6] & (1UL << place)) != 0;

    private static bool BearsOn(ReadOnlySpan<ulong> conditions, ReadOnlySpan<ulong> led)
    {
        for (var word = 0; word < led.Length; word++)
        {
            if ((conditions[word] & led[word]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The bits by which the answer is expected to move a probability: how far either answer moves it, by how often that answer is expected.</summary>
    private static double Gain(double before, double ifPresent, double ifAbsent)
    {
        if (ifPresent == before && ifAbsent == before)
            return 0;

        // On average the probability stays what it was. So where both answers move it, how often each comes follows; where only one does, how often at most.
        var chance = (ifPresent - before) * (before - ifAbsent) > 0 ? (before - ifAbsent) / (ifPresent - ifAbsent)
            : ifPresent != before ? ShareOfMost * Most(before, ifPresent)
            : 1 - (ShareOfMost * Most(before, ifAbsent));
        return (chance * Divergence(ifPresent, before)) + ((1 - chance) * Divergence(ifAbsent, before));
    }

    private static double Most(double before, double after) => after > before ? before / after : (1 - before) / (1 - after);

    /// <summary>Kullback-Leibler divergence of one yes-or-no probability from another, in bits; 0 where they are equal.</summary>
    private static double Divergence(double after, double before) => after == before ? 0 : Part(after, before) + Part(1 - after, 1 - before);

    private static double Part(double after, double before) => after <= 0 || before <= 0 ? 0 : after * Math.Log(after / before, 2);
}
