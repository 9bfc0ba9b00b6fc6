using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What every red flag comes to in a presentation, and the terms that decided it, in catalog order.</summary>
internal static class RedFlagScreen
{
    internal static ImmutableArray<ScreenedFlag> Run(Presentation presentation, ImmutableArray<RedFlag> flags) =>
        [.. flags.Select(flag => Screen(presentation, flag))];

    private static ScreenedFlag Screen(Presentation presentation, RedFlag flag)
    {
        var match = flag.Test(presentation);
        var trace = flag.When.Examine(presentation);
        return match switch
        {
            Match.Met => new(flag, match, [.. trace.Satisfied, .. trace.Failed], []),
            Match.NotMet => new(flag, match, trace.Match == Match.NotMet ? [.. trace.Failed, .. trace.Satisfied] : [], []),
            _ => new(flag, match, trace.Satisfied, [.. trace.Unknown, .. flag.AppliesTo.OpenTerms(presentation)]),
        };
    }
}
