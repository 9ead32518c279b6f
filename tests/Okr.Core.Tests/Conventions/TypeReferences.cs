using System.Reflection;
using System.Reflection.Emit;

namespace Okr.Conventions;

/// <summary>Every type that a type mentions anywhere: bases, members, attributes and, instruction by instruction, the bodies of its methods.</summary>
/// <remarks>Nested types count as part of their owner, and so do the classes that the compiler makes of lambdas, iterators and async methods.</remarks>
internal sealed class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly Dictionary<Type, string> _found = [];
    private string _place = "";

    private TypeReferences(Type type) => AddType(type);

    /// <summary>The types that <paramref name="type"/> mentions, each with the first member in which it does; constructed types are taken apart.</summary>
    public static IReadOnlyDictionary<Type, string> Of(Type type) => new TypeReferences(type)._found;

    private void AddType(Type type)
    {
        _place = type.Name;
        Add(type.BaseType);
        AddAll(type.GetInterfaces());
        AddAttributes(type.GetCustomAttributesData());
        AddAll(type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(parameter => parameter.GetGenericParameterConstraints()));
        foreach (var member in type.GetMembers(Declared))
        {
            _place = NameOf(type, member);
            AddMember(member);
        }
    }

    private void AddMember(MemberInfo member)
    {
        AddAttributes(member.GetCustomAttributesData());
        switch (member)
        {
            case Type nested:
                AddType(nested);
                break;
            case FieldInfo field:
                Add(field.FieldType);
                break;
            case MethodBase method:
                AddSignature(method);
                AddBody(method);
                break;
        }
    }

    private void AddSignature(MethodBase method)
    {
        Add((method as MethodInfo)?.ReturnType);
        AddAll(method.GetParameters().Select(parameter => parameter.ParameterType));
        if (method.IsGenericMethod)
        {
            AddAll(method.GetGenericArguments());
        }
    }

    private void AddBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(body.LocalVariables.Select(local => local.LocalType));
        AddAll(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!));
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        foreach (var (code, token) in Instructions(body.GetILAsByteArray()!))
        {
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok:
                    AddUsed(method.Module.ResolveMember(token, typeArguments, methodArguments)!);
                    break;
                case OperandType.InlineR or OperandType.ShortInlineR:
                    Add(typeof(double));
                    break;
                default:
                    if (code.Name!.StartsWith("conv.r", StringComparison.Ordinal))
                    {
                        Add(typeof(double));
                    }

                    break;
            }
        }
    }

    private void AddUsed(MemberInfo member)
    {
        Add(member as Type ?? member.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(field.FieldType);
                break;
            case MethodBase method:
                AddSignature(method);
                break;
        }
    }

    private void AddAttributes(IList<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            AddAll(attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).Select(argument => argument.Value).OfType<Type>());
        }
    }

    private void AddAll(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            Add(type);
        }
    }

    private void Add(Type? type)
    {
        if (type is null or { IsGenericParameter: true })
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType());
            return;
        }

        if (type.IsConstructedGenericType)
        {
            AddAll(type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }

        _found.TryAdd(type, _place);
    }

    /// <summary>The member as its author knows it, when the compiler has made a lambda or a state machine of it.</summary>
    private static string NameOf(Type type, MemberInfo member)
    {
        var owner = type;
        while (owner.Name[0] == '<' && owner.DeclaringType is { } outer)
        {
            owner = outer;
        }

        var name = type.Name[0] == '<' && member.Name[0] != '<' ? type.Name : member.Name;
        var origin = name[0] == '<' ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name;
        return $"{owner.Name}.{(origin.Length > 0 ? origin : name)}";
    }

    /// <summary>Walks the instructions; the token is meant only where the operand is one.</summary>
    private static IEnumerable<(OpCode Code, int Token)> Instructions(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? 0xFE00 | il[at + 1] : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            yield return (code, at + 4 <= il.Length ? BitConverter.ToInt32(il, at) : 0);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }
}
