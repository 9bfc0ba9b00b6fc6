using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace LowBackHip.Tests.Generators;

/// <summary>Runs a property over generated cases, the same ones every time, and fails with the smallest case that breaks it, in words.</summary>
internal static class Hold
{
    /// <param name="property">What must hold.</param>
    /// <param name="seen">The classes of cases that must have come up, so that the property is not held by nothing.</param>
    internal static void Always(Property property, params string[] seen) => Always(property, 200, seen);

    internal static void Always(Property property, int tests, params string[] seen)
    {
#if MUTANTS
        seen = [];
#endif
        // Any odd second number will do; a fixed seed gives a failure that can be seen again.
        var replay = new Replay(new Rnd(20250131, 7919), FSharpOption<int>.None);
        var runner = new Verdict(seen);
        Check.One(Config.Quick.WithMaxTest(Cases(tests)).WithReplay(FSharpOption<Replay>.Some(replay)).WithRunner(runner), property);
        Assert.True(runner.HasFinished);
    }

    /// <summary>How many of so many cases are tried. Thousands of mutants are tried, each with them: a twentieth finds nearly all, and is too few to show every class.</summary>
    internal static int Cases(int cases)
    {
#if MUTANTS
        return Math.Max(cases / 20, 5);
#else
        return cases;
#endif
    }

    private sealed class Verdict(string[] seen) : IRunner
    {
        internal bool HasFinished { get; private set; }

        public void OnStartFixture(Type value)
        {
        }

        public void OnArguments(int value1, FSharpList<object> value2, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> value3)
        {
        }

        public void OnShrink(FSharpList<object> value1, FSharpFunc<FSharpList<object>, string> value2)
        {
        }

        public void OnFinished(string value1, TestResult value2)
        {
            HasFinished = true;
            if (value2 is not TestResult.Passed passed)
                Assert.Fail(Runner.onFinishedToStringWithFormatter(FuncConvert.FromFunc<object, string>(Say), "A property", value2));
            else
                Assert.All(seen, label => Assert.True(passed.Item1.Stamps.Any(stamp => stamp.Item2.Contains(label)), $"No case was classified as: {label}."));
        }

        private static string Say(object argument) => argument is Presentation presentation ? Clinical.Say(presentation) : argument.ToString() ?? "nothing";
    }
}
