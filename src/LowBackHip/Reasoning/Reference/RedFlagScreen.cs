using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What every red flag comes to in a presentation, and the terms that decided it, in catalog order.</summary>
internal static class RedFlagScreen
{
    internal static ImmutableArray<ScreenedFlag> Run(Presentation presentation, ImmutableArray<RedFlag> flags) =>
        [.. flags.Select((flag, place) => Screen(presentation, flag, place))];

    private static ScreenedFlag Screen(Presentation presentation, RedFlag flag, int place)
    {
        var match = flag.Test(presentation);
        var trace = flag.When.Examine(presentation);
        var explained = match switch
        {
            Match.Met => new FlagTrace([.. trace.Satisfied, .. trace.Failed], []),
            Match.NotMet => new(trace.Match == Match.NotMet ? [.. trace.Failed, .. trace.Satisfied] : [], []),
            _ => new(trace.Satisfied, [.. trace.Unknown, .. flag.AppliesTo.OpenTerms(presentation)]),
        };
        return new(flag, place, match, _ => explained);
    }
}
