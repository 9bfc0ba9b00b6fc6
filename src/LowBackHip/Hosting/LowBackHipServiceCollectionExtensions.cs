using LowBackHip;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The namespace of the container, so that a host needs no further using: the custom of Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers LowBackHip with a host's container.</summary>
public static class LowBackHipServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="Evaluator"/> and its <see cref="ClinicalCatalog"/>, the built-in one, as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    /// <remarks>What the host registered before stays: a catalog of its own wins.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLowBackHip(this IServiceCollection services) => services.AddLowBackHip(_ => BuiltInCatalog.Instance);

    /// <summary>Registers an <see cref="Evaluator"/> and a catalog of the host's own as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="catalog">The content to evaluate with.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddLowBackHip(this IServiceCollection services, ClinicalCatalog catalog)
    {
        Guard.NotNull(catalog);
        return services.AddLowBackHip(_ => catalog);
    }

    private static IServiceCollection AddLowBackHip(this IServiceCollection services, Func<IServiceProvider, ClinicalCatalog> catalog)
    {
        Guard.NotNull(services);
        services.TryAddSingleton(catalog);
        services.TryAddSingleton(provider => new Evaluator(provider.GetRequiredService<ClinicalCatalog>()));
        return services;
    }
}
